const hidden = '***'
const longest = 254

/**
 * A mail address for whoever may not see it: the first character and the domain, `d***@example.com`. The three stars do not
 * tell how long the rest is; an address of one or two characters before the @ shows none of them: `***@example.com`.
 *
 * Fails closed: what is no single address becomes `***`. An empty text stays empty.
 *
 * Hint: the domain stays, because it names the company; that of a person's own domain tells who it is.
 */
export function maskEmail(value: string): string {
  if (value.trim() === '') return ''
  const [local = '', domain = '', ...rest] = value.length > longest ? [] : value.split('@')
  if (local === '' || rest.length > 0 || !/^[\p{L}\p{N}\p{M}.-]+$/u.test(domain)) return hidden
  const masked = /^[a-z\d]?\*{3}$/i.test(local) ? local : `${firstOf(local)}${hidden}`
  return `${masked}@${domain}`
}

/** Only a plain letter or digit, and only where two more characters stay hidden. */
function firstOf(local: string): string {
  return /^[a-z\d][\s\S]{2}/i.test(local) ? local.slice(0, 1) : ''
}
