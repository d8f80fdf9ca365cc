const hidden = '********'
const longest = 200
const mostNumbers = 10

/**
 * The canonical forms, each with what stays readable at the head and at the tail; between them at least four digits are
 * covered. The covered forms match as well, so that masking twice is masking once.
 */
const forms = [
  // 13812345678
  /^(1[3-9]\d)(?:\d{4}|\*{4})(\d{4})$/,
  // 010-62345678, 0571-7654321
  /^(0\d{2,3}-)(?:\d{4}|\*{4})(\d{3,4})(-\d{1,6}|-\*{3})?$/,
  // 400-820-8820
  /^([48]00-)(?:\d{3}-\d|\*{4})(\d{3})(-\d{1,6}|-\*{3})?$/,
  // +85221234567: eleven digits at least, for up to three of them are the country code
  /^(\+)(?:\d{7,11}|\*{4})(\d{4})(-\d{1,6}|-\*{3})?$/,
]

/**
 * A phone field for whoever may not see it: `138****5678`, `010-****5678`, several joined by `/`. An extension is covered
 * whole: `010-****5678-***`.
 *
 * Fails closed: a number that is not in canonical form becomes `********`, whatever its length. An empty text stays empty.
 */
export function maskPhone(value: string): string {
  if (value.trim() === '') return ''
  if (value.length > longest) return hidden
  const numbers = value.split('/')
  return numbers.length > mostNumbers ? hidden : numbers.map(maskNumber).join('/')
}

function maskNumber(number: string): string {
  for (const form of forms) {
    const [, head, tail, extension] = form.exec(number) ?? []
    if (head !== undefined) return `${head}****${tail}${extension === undefined ? '' : '-***'}`
  }
  return hidden
}
