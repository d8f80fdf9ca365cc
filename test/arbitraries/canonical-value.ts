import fc from 'fast-check'
import type { KindName } from '../../src/model/fields.ts'
import { fullAddress } from './address.ts'
import { amount } from './amount.ts'
import { calendarDate } from './calendar-date.ts'
import { demandType, demandTypes } from './choice.ts'
import { companyName } from './company-name.ts'
import { creditCode } from './credit-code.ts'
import { email } from './email.ts'
import { headCount } from './head-count.ts'
import { industryDivision, industrySection } from './industry.ts'
import { personName } from './person-name.ts'
import { phone } from './phone.ts'
import { webAddress } from './web-address.ts'

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })

/** Values of each kind that its check accepts, or nearly so. */
const right: Record<KindName, fc.Arbitrary<unknown>> = {
  companyName,
  personName,
  text: words,
  longText: words,
  phone,
  email,
  webAddress,
  calendarDate,
  amount,
  choice: demandType,
  choices: demandTypes,
  industry: fc.oneof(industryDivision, industrySection),
  address: fullAddress,
  creditCode,
  headCount,
  number: fc.integer({ min: -50, max: 50_000 }).map((tenths) => tenths / 10),
}

/** Leap days, ends of months, first and last years: where date patterns go wrong. */
const dateEdge = fc
  .tuple(
    fc.constantFrom('0000', '0001', '0004', '0100', '0400', '1900', '2000', '2023', '2024', '2100', '9999'),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** A text with one character replaced, added or taken out. */
function misspelt(text: string, [at, sign]: readonly [number, string]): string {
  const place = at % (text.length + 1)
  return text.slice(0, place) + sign + text.slice(place + (at % 3))
}

/** Values of a kind, right ones and wrong ones in about equal parts. */
export function valueOfKind(kind: KindName): fc.Arbitrary<unknown> {
  const slip = fc.tuple(
    fc.nat(300),
    fc.constantFrom('', ' ', '0', '9', '-', '.', '@', '/', '+', 'x', '长', '𠮷', '　', '#', ':'),
  )
  return fc.oneof(
    right[kind],
    fc.tuple(right[kind], slip).map(([value, change]) => (typeof value === 'string' ? misspelt(value, change) : value)),
    words,
    ...(kind === 'calendarDate' ? [dateEdge] : []),
    fc.constantFrom<unknown>(
      -1,
      0,
      0.5,
      1.005,
      1e9,
      Number.NaN,
      true,
      ['nonsense'],
      {},
      '长'.repeat(201),
      '12345',
      '***',
    ),
  )
}
