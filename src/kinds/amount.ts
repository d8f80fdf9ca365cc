import type { Finding } from '../model/issues.ts'
import { checkNumber, formatNumber, isPlainNumber } from './number.ts'
import { readNumeral, tidyNumber } from './numeral.ts'
import { cleanCode } from './text/characters.ts'

/** 1 万亿 yuan in 万元, the limit of the stock model. Hint: a handful of the largest state firms turn over more. */
const largest = 100_000_000

const decimals = 2

const currencyBefore = /^(?:[¥￥]|RMB|CNY|人民币) ?/i
const currencyAfter = / ?(?:RMB|CNY|人民币)$/i
const yuanAfter = / ?(?:元|圆|块)[整正]?$/

/**
 * An amount in 万元 (10,000 yuan) from a number, or from `5,000`, `5000万元`, `0.5亿`, `1亿2000万`, `五千万`, `¥5,000万`,
 * `5000w`, `12000000元` and the like, exactly. A bare number means 万元. What cannot be read (`约5000万`, `5000万美元`,
 * `¥5000` without a unit) comes back as cleaned text, which `checkAmount` refuses.
 *
 * Hint: yuan are not rounded. `12345元` is 1.2345, which has more than two decimals.
 */
export function normalizeAmount(raw: string | number): number | string {
  if (typeof raw === 'number') return tidyNumber(raw)
  const text = cleanCode(raw)
  const amount = text.length > 64 ? undefined : readAmount(text)
  return amount === undefined ? text : tidyNumber(amount)
}

/**
 * Judges an amount in 万元: `number_malformed` for a text that is no amount, NaN and infinities, `scientific_notation` for a
 * text such as `1.2E+7`, `number_negative`, `number_too_large` above `maximum`, and `number_too_precise` for more than
 * two decimals.
 */
export function checkAmount(value: unknown, maximum: number = largest): readonly Finding[] {
  return checkNumber(value, maximum, decimals)
}

/** Whether a value is plainly an amount: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainAmount(value: unknown, maximum: number = largest): boolean {
  return isPlainNumber(value, maximum, decimals)
}

/** An amount for people, `5,000万元`. The unit is a word only: nothing is converted, for the amount is in 万元. */
export function formatAmount(value: number, unit = '万元'): string {
  return formatNumber(value, unit)
}

function readAmount(text: string): number | undefined {
  const bare = text.replace(currencyBefore, '').replace(currencyAfter, '')
  const numeral = bare.replace(yuanAfter, '').replace(/ ?(?:[万亿萬億]|(?<=\d)w)$/i, withoutBlank)
  const isYuan = numeral.length < bare.length && yuanAfter.test(bare)
  if (isYuan || /[万亿萬億]/.test(numeral)) return readNumeral(numeral, -4)
  return bare === text ? readNumeral(numeral) : undefined
}

function withoutBlank(unit: string): string {
  const bare = unit.trimStart()
  return /w/i.test(bare) ? '万' : bare
}
