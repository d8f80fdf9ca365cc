type Values = Readonly<Record<string, unknown>>

/**
 * Whether a JSON text is, character for character, what `JSON.stringify` would make of a record, given what `JSON.parse` made of the
 * text: then the text can be passed on, which costs a fraction of writing it anew. May say no where it is; never says yes where it is not.
 *
 * The values must be those that were parsed, one by one. A text with a backslash is not looked into.
 */
export function spellsRecord(text: string, parsed: Values, record: Values): boolean {
  if (text.includes('\\')) return false
  let at = 0
  for (const key in record) {
    const value = record[key]
    if (!text.startsWith(at === 0 ? '{"' : ',"', at) || !text.startsWith(key, at + 2)) return false
    at += key.length + 2
    if (!text.startsWith('":', at)) return false
    at = endOfValue(text, at + 2, value, Object.hasOwn(parsed, key) ? parsed[key] : undefined)
    if (at < 0) return false
  }
  return at > 0 && text[at] === '}' && text.length === at + 1
}

const unlike = -1

/** Where the value ends that begins here, `unlike` if it is written otherwise. */
function endOfValue(text: string, start: number, value: unknown, parsed: unknown): number {
  if (typeof value === 'string') return value === parsed ? endOfText(text, start, value) : unlike
  if (typeof value === 'number') return value === parsed ? endOfNumber(text, start, value) : unlike
  return Array.isArray(value) && Array.isArray(parsed) ? endOfTexts(text, start, value, parsed) : unlike
}

/** A parsed text without a backslash in its source has nothing that JSON would escape. */
function endOfText(text: string, start: number, value: string): number {
  const end = start + value.length + 1
  return text[start] === '"' && text[end] === '"' && text.startsWith(value, start + 1) ? end + 1 : unlike
}

function endOfNumber(text: string, start: number, value: number): number {
  const written = String(value)
  if (!text.startsWith(written, start)) return unlike
  const end = start + written.length
  return text[end] === ',' || text[end] === '}' ? end : unlike
}

function endOfTexts(text: string, start: number, values: readonly unknown[], parsed: readonly unknown[]): number {
  if (values.length !== parsed.length || values.length === 0) return unlike
  let at = start
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]
    if (typeof value !== 'string' || value !== parsed[index] || text[at] !== (index === 0 ? '[' : ',')) return unlike
    at = endOfText(text, at + 1, value)
    if (at < 0) return unlike
  }
  return text[at] === ']' ? at + 1 : unlike
}
