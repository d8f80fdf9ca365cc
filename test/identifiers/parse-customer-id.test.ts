import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodOf } from '../../src/identifiers/date-text.ts'
import { formatCustomerId } from '../../src/identifiers/format-customer-id.ts'
import { shownDate } from '../../src/identifiers/number-shape.ts'
import { isCustomerId, parseCustomerId } from '../../src/identifiers/parse-customer-id.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { formatsOf } from '../../src/model/numbering/date-formats.ts'
import type { Numbering } from '../../src/model/numbering.ts'
import { anyDay, anyNumbering, partsFor } from '../arbitraries/numbering.ts'

const { numbering } = customerModel

const elaborate: Numbering = {
  segments: [
    { date: 'YYYY' },
    { text: '/' },
    { sequence: { width: 3, overflow: 'refuse' } },
    { text: '-' },
    { date: 'YYYYMM' },
  ],
  timeZone: 'UTC',
}

const named: Numbering = {
  segments: [
    { field: 'shortName', maximum: 8, characters: ['latin'] },
    { date: 'YYYY' },
    { sequence: { width: 3, overflow: 'grow' } },
  ],
  timeZone: 'Asia/Shanghai',
}

/** A sound numbering and what one of its numbers says. */
const withParts = anyNumbering.chain((any) => partsFor(any).map((parts) => ({ any, parts })))

/** As much of a date as a numbering shows. */
function shownOf(date: string | undefined, { segments }: Numbering): string {
  const precision = shownDate(formatsOf(segments))
  return precision ? periodOf(date ?? '', precision) : ''
}

function replaced(id: string, [at, other]: readonly [number, string]): string {
  const characters = [...id]
  // A number of one digit may have lost it to an earlier change.
  return characters.length === 0 ? other : characters.with(at % characters.length, other).join('')
}

describe('parseCustomerId', () => {
  test('parseCustomerId reads the number of the guide', () => {
    expect(parseCustomerId('CUST202412010001', numbering)).toEqual({ ok: true, date: '2024-12-01', sequence: 1 })
    expect(parseCustomerId('CUST202402299999', numbering)).toEqual({ ok: true, date: '2024-02-29', sequence: 9999 })
  })

  test('parseCustomerId reads a number that grew', () => {
    expect(parseCustomerId('CUST2024120110000', numbering)).toEqual({ ok: true, date: '2024-12-01', sequence: 10_000 })
  })

  test.each([
    ['not_text', 202412010001],
    ['not_text', null],
    ['wrong_length', ''],
    ['wrong_length', 'CUST'],
    ['wrong_length', 'CUST20241201001'],
    ['wrong_length', `CUST20241201${'1'.repeat(16)}`],
    ['wrong_length', '1'.repeat(100_000)],
    ['wrong_text', 'cust202412010001'],
    ['wrong_text', 'KUND202412010001'],
    ['wrong_text', ' CUST202412010001'],
    ['wrong_date', 'CUST202302290001'],
    ['wrong_date', 'CUST202413010001'],
    ['wrong_date', 'CUST000012010001'],
    ['wrong_date', 'CUST２０２４１２０１0001'],
    ['wrong_sequence', 'CUST202412010000'],
    ['wrong_sequence', 'CUST20241201010000'],
    ['wrong_sequence', 'CUST2024120100001'],
    ['wrong_sequence', 'CUST20241201000a'],
    ['wrong_sequence', 'CUST20241201 001'],
    ['wrong_sequence', 'CUST20241201-001'],
    ['wrong_sequence', 'CUST202412010001\n'],
  ])('parseCustomerId says %s of %j', (reason, text) => {
    expect(parseCustomerId(text, numbering)).toEqual({ ok: false, reason })
    expect(isCustomerId(text, numbering)).toBe(false)
  })

  test('parseCustomerId reads segments on both sides of the sequence, and refuses dates that disagree', () => {
    expect(parseCustomerId('2024/007-202412', elaborate)).toEqual({ ok: true, date: '2024-12', sequence: 7 })
    expect(parseCustomerId('2023/007-202412', elaborate)).toEqual({ ok: false, reason: 'wrong_date' })
    expect(parseCustomerId('2024/1007-202412', elaborate)).toEqual({ ok: false, reason: 'wrong_sequence' })
    expect(parseCustomerId('2024/007+202412', elaborate)).toEqual({ ok: false, reason: 'wrong_text' })
  })

  test('parseCustomerId reads a short name, which digits end', () => {
    expect(parseCustomerId('HW2024001', named)).toEqual({
      ok: true,
      date: '2024',
      sequence: 1,
      fields: { shortName: 'HW' },
    })
    expect(parseCustomerId('HUAWEI20241001', named)).toMatchObject({ sequence: 1001, fields: { shortName: 'HUAWEI' } })
    expect(parseCustomerId('2024001', named)).toEqual({ ok: false, reason: 'wrong_field' })
    expect(parseCustomerId('hw2024001', named)).toEqual({ ok: false, reason: 'wrong_field' })
    expect(parseCustomerId('ABCDEFGHI2024001', named)).toEqual({ ok: false, reason: 'wrong_field' })
    expect(parseCustomerId('HW2024000', named)).toEqual({ ok: false, reason: 'wrong_sequence' })
  })

  test('parseCustomerId says wrong_check of a number that was mistyped', () => {
    const checked: Numbering = { segments: [...numbering.segments, { check: 'mod11_2' }], timeZone: 'Asia/Shanghai' }
    const id = formatCustomerId({ date: '2024-12-01', sequence: 1 }, checked)
    expect(parseCustomerId(id, checked)).toEqual({ ok: true, date: '2024-12-01', sequence: 1 })
    expect(parseCustomerId(id.replace('1201', '1202'), checked)).toEqual({ ok: false, reason: 'wrong_check' })
  })

  test('parseCustomerId gives no date where the number carries none', () => {
    const undated: Numbering = { segments: [{ sequence: { width: 2, overflow: 'grow' } }], timeZone: 'UTC' }
    expect(parseCustomerId('07', undated)).toEqual({ ok: true, sequence: 7 })
    expect(parseCustomerId('007', undated)).toEqual({ ok: false, reason: 'wrong_sequence' })
  })

  test('parseCustomerId gives back what formatCustomerId was given, to the precision of the numbering', () => {
    fc.assert(
      fc.property(withParts, ({ any, parts }) => {
        const parsed = parseCustomerId(formatCustomerId(parts, any), any)
        expect(parsed).toMatchObject({ ok: true, sequence: parts.sequence })
        if (parsed.ok)
          expect([parsed.date ?? '', parsed.fields ?? {}]).toEqual([shownOf(parts.date, any), parts.fields])
      }),
      { numRuns: 3000 },
    )
  })

  test('parseCustomerId never reads two different things in one text', () => {
    const examples = anyNumbering.chain((any) =>
      fc.array(partsFor(any), { minLength: 20, maxLength: 60 }).map((all) => ({ any, all })),
    )
    let compared = 0
    fc.assert(
      fc.property(examples, ({ any, all }) => {
        const meanings = new Map<string, string>()
        for (const { date, sequence, fields } of all) {
          const meaning = JSON.stringify([shownOf(date, any), sequence, fields])
          const id = formatCustomerId({ date, sequence, fields }, any)
          compared += meanings.has(id) ? 1 : 0
          expect(meanings.get(id) ?? meaning).toBe(meaning)
          meanings.set(id, meaning)
        }
      }),
      { numRuns: 1000 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  test('parseCustomerId reads any text as formatCustomerId would write it, or not at all', () => {
    const examples = withParts.chain(({ any, parts }) =>
      fc
        .array(fc.tuple(fc.nat(), fc.constantFrom('', '0', '1', 'A', 'X', '-', '华', '00')), { maxLength: 2 })
        .map((changes) => ({ any, id: changes.reduce(replaced, formatCustomerId(parts, any)) })),
    )
    let accepted = 0
    fc.assert(
      fc.property(examples, ({ any, id }) => {
        const parsed = parseCustomerId(id, any)
        if (!parsed.ok) return
        accepted += 1
        expect(formatCustomerId(parsed, any)).toBe(id)
      }),
      { numRuns: 5000 },
    )
    expect(accepted).toBeGreaterThan(500)
  })

  test('parseCustomerId finds every single wrong digit of a number with check characters', () => {
    const checked = anyNumbering.filter(({ segments }) => segments.some((segment) => 'check' in segment))
    const examples = checked.chain((any) =>
      fc.tuple(fc.constant(any), partsFor(any), fc.nat(), fc.integer({ min: 1, max: 9 })),
    )
    fc.assert(
      fc.property(examples, ([any, parts, choice, more]) => {
        const id = formatCustomerId(parts, any)
        const digits = [...id.matchAll(/[0-9]/g)].map(({ index }) => index)
        const at = digits[choice % digits.length] ?? 0
        const wrong = id.slice(0, at) + String((Number(id[at]) + more) % 10) + id.slice(at + 1)
        expect(isCustomerId(id, any)).toBe(true)
        expect(isCustomerId(wrong, any)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('parseCustomerId accepts only what formatCustomerId writes', () => {
    const nearly = fc
      .tuple(
        fc.constantFrom('CUST', 'CUST', 'CUST', 'cust', ''),
        fc.oneof(
          anyDay.map((day) => day.replaceAll('-', '')),
          fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 9 }),
        ),
        fc.string({ unit: fc.constantFrom(...'0012 9'), maxLength: 7 }),
      )
      .map((parts) => parts.join(''))
    let accepted = 0
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseCustomerId(text, numbering)
        expect(isCustomerId(text, numbering)).toBe(parsed.ok)
        if (!parsed.ok) return
        accepted += 1
        expect(formatCustomerId(parsed, numbering)).toBe(text)
      }),
      { numRuns: 5000 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  test('parseCustomerId never throws on data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyNumbering, (value, any) => {
        expect(typeof parseCustomerId(value, any).ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })

  test('parseCustomerId refuses an unsound numbering as a programmer’s mistake', () => {
    expect(() => parseCustomerId('K1', { segments: [{ text: 'K' }], timeZone: 'UTC' })).toThrow(TypeError)
  })
})

describe('isCustomerId', () => {
  test('isCustomerId tells a number of the numbering from any other value', () => {
    expect(isCustomerId('CUST202412010001', numbering)).toBe(true)
    expect(isCustomerId('CUST202412010000', numbering)).toBe(false)
    expect(isCustomerId({ id: 'CUST202412010001' }, numbering)).toBe(false)
  })
})
