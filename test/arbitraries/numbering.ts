import fc from 'fast-check'
import type { CustomerIdParts } from '../../src/identifiers/format-customer-id.ts'
import { numberingProblems } from '../../src/model/numbering/numbering-problems.ts'
import type { NumberCheck, NumberDateFormat, Numbering, NumberSegment } from '../../src/model/numbering.ts'

const text: fc.Arbitrary<NumberSegment> = fc.oneof(
  fc.record({ text: fc.string({ minLength: 1, maxLength: 5 }) }),
  fc.record({ text: fc.constantFrom('CUST', '-', '/', 'A', '0', '2024', '华为', '𠮷') }),
)

/** Formats that together show a date. */
const datesInStep: fc.Arbitrary<readonly NumberDateFormat[]> = fc.constantFrom<readonly NumberDateFormat[]>(
  [],
  ['YYYYMMDD'],
  ['YYYYMM'],
  ['YYYY'],
  ['YYMMDD'],
  ['YYMM'],
  ['YY'],
  ['YYYY-MM-DD'],
  ['YYYY-MM'],
  ['YYYYWW'],
  ['YYWW'],
  ['YYYY', 'MM'],
  ['YY', 'Q'],
  ['DD', 'MM', 'YYYY'],
  ['YYYY', 'YYYYMM'],
  ['YYMMDD', 'YYYYWW', 'Q'],
)

/** Formats that together show no date. */
const datesOutOfStep: fc.Arbitrary<readonly NumberDateFormat[]> = fc.constantFrom<readonly NumberDateFormat[]>(
  ['MM'],
  ['Q'],
  ['DD', 'MM'],
  ['YYYY', 'DD'],
  ['YYYYWW', 'YYYY'],
  ['YYWW', 'YYYYMM'],
)

const sequence: fc.Arbitrary<NumberSegment> = fc
  .record({
    width: fc.integer({ min: 1, max: 8 }),
    overflow: fc.constantFrom('grow' as const, 'refuse' as const),
    start: fc.option(fc.constantFrom(0, 1, 2, 9), { nil: undefined }),
    step: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    reset: fc.option(
      fc.constantFrom('never' as const, 'day' as const, 'week' as const, 'month' as const, 'year' as const),
      {
        nil: undefined,
        freq: 2,
      },
    ),
  })
  .map((settings) => JSON.parse(JSON.stringify({ sequence: settings })))

const counter = fc.constantFrom({}, {}, { counter: 'own' as const }, { counter: 'shared' as const })

const customerType: fc.Arbitrary<NumberSegment> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('Q', 'X', 'L', 'Z', 'QX', 'K1', '1', '2', '战略', '-'), {
      minLength: 4,
      maxLength: 4,
    }),
    counter,
  )
  .map(([[potential = '', current = '', churned = '', strategicPartner = ''], extra]) => ({
    field: 'customerType',
    codes: { potential, current, churned, strategicPartner },
    ...extra,
  }))

const fieldText = (field: string): fc.Arbitrary<NumberSegment> =>
  fc
    .record({
      maximum: fc.integer({ min: 1, max: 4 }),
      fixed: fc.boolean(),
      characters: fc.option(fc.subarray(['latin' as const, 'digit' as const, 'han' as const], { minLength: 1 }), {
        nil: undefined,
      }),
      extra: counter,
    })
    .map(({ maximum, fixed, characters, extra }) => ({
      field,
      maximum,
      ...(fixed ? { minimum: maximum } : {}),
      ...(characters ? { characters } : {}),
      ...extra,
    }))

const field: fc.Arbitrary<NumberSegment> = fc.oneof(customerType, fieldText('shortName'), fieldText('contactTitle'))

const check: fc.Arbitrary<readonly NumberSegment[]> = fc.oneof(
  fc.constant([]),
  fc
    .constantFrom<NumberCheck>('luhn', 'mod11_2', 'mod11_10', 'mod37_2', 'mod37_36', 'mod97_10')
    .map((system) => [{ check: system }]),
)

function numberingOf(dates: typeof datesInStep, sequences: fc.Arbitrary<NumberSegment[]>): fc.Arbitrary<Numbering> {
  const fields = fc.array(field, { maxLength: 2 })
  return fc
    .tuple(fc.array(text, { maxLength: 2 }), dates, fields, sequences, check)
    .chain(([texts, formats, shown, counted, last]) => {
      const pieces = [...texts, ...formats.map((date) => ({ date })), ...shown, ...counted]
      return fc.shuffledSubarray(pieces, { minLength: pieces.length }).map((before) => [...before, ...last])
    })
    .map((segments) => ({ segments, timeZone: 'Asia/Shanghai' }))
}

/** Any sound numbering: segments of every sort in any order around one sequence. */
export const anyNumbering: fc.Arbitrary<Numbering> = numberingOf(
  datesInStep,
  sequence.map((one) => [one]),
).filter(({ segments }) => numberingProblems(segments).length === 0)

/** Any numbering of well-formed segments, sound or not. */
export const possibleNumbering: fc.Arbitrary<Numbering> = numberingOf(
  fc.oneof({ weight: 5, arbitrary: datesInStep }, { weight: 1, arbitrary: datesOutOfStep }),
  fc.oneof(
    { weight: 8, arbitrary: sequence.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(sequence, { maxLength: 2 }) },
  ),
)

/** A day from year 1 to 9999, `YYYY-MM-DD`. */
export const anyDay: fc.Arbitrary<string> = dayBetween('0001-01-01', '9999-12-31')

function dayBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(`${first}T00:00:00Z`), max: new Date(`${last}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
}

/** What a number of a sound numbering can say. Few characters and days, so that two of them are often nearly the same. */
export function partsFor({ segments }: Numbering): fc.Arbitrary<CustomerIdParts> {
  const short = segments.some((segment) => 'date' in segment && /^YY(?!YY)/.test(segment.date))
  const days = short ? dayBetween('2000-01-10', '2099-12-25') : anyDay
  const counted = segments.flatMap((segment) => ('sequence' in segment ? [segment.sequence] : []))
  const { width = 1, overflow = 'grow', start = 1, step = 1 } = counted[0] ?? {}
  const last = Math.floor((10 ** (overflow === 'grow' ? 15 : width) - 1 - start) / step)
  const sequences = fc.oneof(fc.integer({ min: 0, max: Math.min(last, 120) }), fc.integer({ min: 0, max: last }))
  return fc.record({
    date: fc.oneof(days, fc.constantFrom('2024-12-01', '2024-12-30', '2025-01-01')),
    sequence: sequences.map((steps) => start + steps * step),
    fields: fc.record(
      Object.fromEntries(
        segments.flatMap((segment) => ('field' in segment ? [[segment.field, valueFor(segment)] as const] : [])),
      ),
    ),
  })
}

const few = { latin: ['A', 'X', 'Z'], digit: ['0', '1', '2'], han: ['华', '为', '𠮷'] } as const

function valueFor(segment: Extract<NumberSegment, { field: unknown }>): fc.Arbitrary<string> {
  if ('codes' in segment) return fc.constantFrom(...Object.keys(segment.codes))
  const { minimum = 1, maximum, characters = ['latin', 'digit'] as const } = segment
  const units = characters.flatMap((name): readonly string[] => few[name])
  return fc.array(fc.constantFrom(...units), { minLength: minimum, maxLength: maximum }).map((all) => all.join(''))
}
