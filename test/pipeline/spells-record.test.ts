import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spellsRecord } from '../../src/pipeline/spells-record.ts'
import { goodRecord } from '../record/records.ts'

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a', '","b":"', '1e2', '公司', '\\'),
)
const anyValue = fc.oneof(anyText, fc.double(), fc.integer(), fc.array(anyText, { maxLength: 3 }), fc.constant(null))
const anyRecord = fc.dictionary(fc.oneof(fc.constantFrom('a', 'b', 'c'), anyText), anyValue, { maxKeys: 4 })

describe('spellsRecord', () => {
  test('says yes to a record as JSON.stringify writes it', () => {
    expect(spellsRecord(JSON.stringify(goodRecord), { ...goodRecord }, { ...goodRecord })).toBe(true)
  })

  test.each([
    ['a blank', '{"a": "x"}'],
    ['a blank behind', '{"a":"x"} '],
    ['an escape', '{"a":"\\u0078"}'],
    ['a number in another spelling', '{"a":1e2}'],
    ['a number with a zero behind', '{"a":100.0}'],
    ['minus zero', '{"a":-0}'],
    ['a key twice', '{"a":"y","a":"x"}'],
    ['an empty list', '{"a":[]}'],
    ['a list with a blank', '{"a":["x", "y"]}'],
    ['a list of other things', '{"a":[1]}'],
    ['null', '{"a":null}'],
    ['nothing', '{}'],
  ])('says no to %s', (_, text) => {
    const parsed = JSON.parse(text)
    expect(spellsRecord(text, parsed, parsed)).toBe(false)
  })

  test('says no where a value was changed, a key dropped or the order is another', () => {
    const text = '{"a":"x","b":["y"]}'
    const parsed = JSON.parse(text)
    expect(spellsRecord(text, parsed, { a: 'x', b: ['y'] })).toBe(true)
    expect(spellsRecord(text, parsed, { a: 'z', b: ['y'] })).toBe(false)
    expect(spellsRecord(text, parsed, { a: 'x' })).toBe(false)
    expect(spellsRecord(text, parsed, { a: 'x', b: ['y', 'z'] })).toBe(false)
    expect(spellsRecord(text, parsed, { b: ['y'], a: 'x' })).toBe(false)
    expect(spellsRecord(text, parsed, { a: 'x","b":["y' })).toBe(false)
  })

  test('spellsRecord never says yes to a text that JSON.stringify would not write', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, fc.constantFrom(undefined, 1), (written, other, indent) => {
        const text = JSON.stringify(written, undefined, indent)
        const parsed = JSON.parse(text)
        for (const record of [parsed, other]) {
          if (spellsRecord(text, parsed, record)) expect(JSON.stringify(record)).toBe(text)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
