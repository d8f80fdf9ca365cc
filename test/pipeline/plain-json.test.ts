import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainJsonReader } from '../../src/pipeline/plain-json.ts'
import { filledFieldsOf } from '../../src/record/filled-fields-of.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { compiled, goodRecord } from '../record/records.ts'

const read = plainJsonReader(compiled)
const good = JSON.stringify(goodRecord)
const recordIn = (text: string) => {
  const values = read(text)
  return values && filledFieldsOf(compiled, values)
}

/** Characters that mean something to JSON or to a field. */
const signs = [
  '',
  ' ',
  '"',
  '\\',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '0',
  '-',
  'e',
  '.',
  'n',
  '长',
  '𠮷',
  '\t',
  '\u0000',
  '\ufffd',
  '\\u4e2d',
]

describe('plainJsonReader', () => {
  test('reads a record as JSON.parse does', () => {
    expect(recordIn(good)).toStrictEqual(goodRecord)
    expect(recordIn('{"fullName":"华为技术有限公司","annualRevenue":0.5,"demandTypes":["other"]}')).toStrictEqual({
      fullName: '华为技术有限公司',
      annualRevenue: 0.5,
      demandTypes: ['other'],
    })
  })

  test.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['an empty object', '{}'],
    ['a blank', good.replace(':', ': ')],
    ['a blank behind', `${good} `],
    ['an escape', good.replace('深', '\\u6df1')],
    ['another order', '{"size":"small","fullName":"华为技术有限公司"}'],
    ['a key twice', '{"size":"small","size":"small"}'],
    ['a key that is no field', '{"size":"small","id":"CUST202412010001"}'],
    ['null', '{"size":null}'],
    ['an empty text', '{"remark":""}'],
    ['an empty list', '{"demandTypes":[]}'],
    ['a list of numbers', '{"demandTypes":[1]}'],
    ['a list in a list', '{"demandTypes":[["other"]]}'],
    ['a list with a comma too many', '{"demandTypes":["other",]}'],
    ['a list that does not end', '{"demandTypes":["other"'],
    ['a text that does not end', '{"size":"small'],
    ['an object that does not end', '{"size":"small"'],
    ['an exponent', '{"annualRevenue":5e3}'],
    ['a needless zero', '{"annualRevenue":5000.0}'],
    ['NaN', '{"annualRevenue":NaN}'],
    ['a value that is not canonical', '{"phone":"138 1234 5678"}'],
    ['a value that is refused', '{"size":"huge"}'],
  ])('leaves %s to JSON.parse', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  test('reads nothing that JSON.parse reads otherwise, or JSON.stringify writes otherwise', () => {
    let plain = 0
    const prove = (text: string) => {
      const record = recordIn(text)
      if (record === undefined) return
      plain += 1
      if (JSON.stringify(record) !== text) expect(JSON.stringify(record)).toBe(text)
      expect(JSON.parse(text)).toStrictEqual(record)
    }
    for (const record of fc.sample(customerRecord, { numRuns: 400, seed: 20_261_126 })) {
      const text = JSON.stringify(record)
      prove(text)
      for (let turn = 0; turn < 250; turn += 1) {
        const at = (turn * 7919) % (text.length + 1)
        prove(text.slice(0, at) + signs[turn % signs.length] + text.slice(at + (turn % 3)))
      }
    }
    expect(plain).toBeGreaterThan(500)
  })
})
