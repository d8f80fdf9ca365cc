/** Financial, traditional and variant digits and units, and what they mean. */
const variants: Readonly<Record<string, string>> = {
  零: '〇',
  '○': '〇',
  壹: '一',
  贰: '二',
  貳: '二',
  两: '二',
  兩: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
}

const digits = '〇一二三四五六七八九'

/** A number below 10,000: four digits, or 千 百 十 and ones in this order. */
const section =
  /^(?:(\d{1,4})|(?:([一二三四五六七八九\d])千)?(?:〇?([一二三四五六七八九\d])百)?(?:〇?([一二三四五六七八九\d]?)十)?(?:〇?([一二三四五六七八九\d]))?)$/

/** Numerals in the plain forms 〇 一 … 九 十 百 千 万 亿. */
export function simplifyNumerals(text: string): string {
  return text.replace(/[零○壹贰貳两兩叁參肆伍陆陸柒捌玖拾佰仟萬億]/g, (character) => variants[character] ?? character)
}

/** Digits written one by one as in a year: `二〇二四` is `2024`. `undefined` for anything else. */
export function readChineseDigits(text: string): string | undefined {
  const simple = simplifyNumerals(text)
  return /^[〇一二三四五六七八九]+$/.test(simple)
    ? simple.replace(/./g, (character) => String(digits.indexOf(character)))
    : undefined
}

/**
 * A whole number in Chinese words, with Arabic digits allowed between them: `一亿二千万`, `1亿2000万`, `三百零五`,
 * `伍仟万`. `undefined` for anything else.
 *
 * Hint: a spoken last digit (`五千三` for 5300, `三万五`) can be read in two ways and is not guessed.
 */
export function readChineseNumeral(text: string): number | undefined {
  return text.length === 0 || text.length > 40 ? undefined : readAround(simplifyNumerals(text), ['亿', '万'])
}

function readAround(text: string, [unit, ...smaller]: readonly string[]): number | undefined {
  if (unit === undefined) return readSection(text)
  const at = text.lastIndexOf(unit)
  if (at < 0) return readAround(text, smaller)
  const after = text.slice(at + 1)
  const high = readAround(text.slice(0, at), smaller)
  const low = after === '' ? 0 : isSpoken(after) ? undefined : readAround(after, smaller)
  return high === undefined || high === 0 || low === undefined ? undefined : high * (unit === '亿' ? 1e8 : 1e4) + low
}

/** Bare digits after 万 or 亿, without the 〇 that would say how far below they are. */
function isSpoken(after: string): boolean {
  return /^(?:[一二三四五六七八九]|\d+)$/.test(after)
}

function readSection(text: string): number | undefined {
  if (text === '' || /[千百][一二三四五六七八九\d]$/.test(text)) return undefined
  const match = section.exec(text === '〇' ? '0' : text)
  if (match === null) return undefined
  const [, plain, thousands, hundreds, tens, ones] = match
  if (plain !== undefined) return Number(plain)
  return (
    numberOfDigit(thousands) * 1000 +
    numberOfDigit(hundreds) * 100 +
    (tens === '' ? 1 : numberOfDigit(tens)) * 10 +
    numberOfDigit(ones)
  )
}

function numberOfDigit(digit: string | undefined): number {
  if (digit === undefined) return 0
  const value = digits.indexOf(digit)
  return value < 0 ? Number(digit) : value
}
