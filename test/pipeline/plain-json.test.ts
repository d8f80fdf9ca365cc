import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainJsonReader } from '../../src/pipeline/plain-json.ts'
import { byteSource } from '../../src/record/bytes/byte-source.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { compiled, goodRecord } from '../record/records.ts'

const reader = plainJsonReader(compiled)
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const good = JSON.stringify(goodRecord)
const recordIn = (bytes: Uint8Array) =>
  reader.read(byteSource(bytes), 0, bytes.length)
    ? { record: reader.copy(), isCanonical: reader.isCanonical() }
    : undefined
const recordOf = (text: string) => recordIn(encoder.encode(text))?.record

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
    expect(recordOf(good)).toStrictEqual(goodRecord)
    expect(recordOf('{"fullName":"华为技术有限公司","annualRevenue":0.5,"demandTypes":["other"]}')).toStrictEqual({
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
    expect(recordOf(text)).toBeUndefined()
  })

  test('reads fields in any order, and says so', () => {
    const text = '{"size":"small","demandTypes":["other"],"fullName":"华为技术有限公司"}'
    const read = recordIn(encoder.encode(text))
    expect(read?.isCanonical).toBe(false)
    expect(Object.entries(read?.record ?? {})).toEqual([
      ['fullName', '华为技术有限公司'],
      ['size', 'small'],
      ['demandTypes', ['other']],
    ])
    expect(recordIn(encoder.encode(good))?.isCanonical).toBe(true)
  })

  test('reads a row where it stands, and nothing around it', () => {
    const bytes = encoder.encode(`{"size":"large"}\n${good}\n{"size":"small"}`)
    const from = bytes.indexOf(10) + 1
    const to = bytes.lastIndexOf(10)
    expect(reader.read(byteSource(bytes), from, to)).toBe(true)
    expect(reader.copy()).toStrictEqual(goodRecord)
    for (const [start, end] of [
      [from + 1, to],
      [from, to - 1],
      [from - 1, to],
      [from, to + 1],
    ] as const) {
      expect(reader.read(byteSource(bytes), start, end)).toBe(false)
    }
  })

  test('reads nothing that JSON.parse reads otherwise, or JSON.stringify writes otherwise', {
    timeout: 120_000,
  }, () => {
    let [compared, plain] = [0, 0]
    const prove = (bytes: Uint8Array) => {
      compared += 1
      const read = recordIn(bytes)
      if (read === undefined) return
      plain += 1
      const text = decoder.decode(bytes)
      expect(JSON.parse(text)).toStrictEqual(read.record)
      if (read.isCanonical && JSON.stringify(read.record) !== text) expect(JSON.stringify(read.record)).toBe(text)
    }
    for (const record of fc.sample(customerRecord, { numRuns: 400, seed: 20_261_126 })) {
      const text = JSON.stringify(record)
      prove(encoder.encode(text))
      for (let turn = 0; turn < 250; turn += 1) {
        const at = (turn * 7919) % (text.length + 1)
        prove(encoder.encode(text.slice(0, at) + signs[turn % signs.length] + text.slice(at + (turn % 3))))
      }
      const bytes = encoder.encode(text)
      for (let turn = 0; turn < 1000; turn += 1) {
        const at = (turn * 7919) % bytes.length
        const before = bytes[at] as number
        bytes[at] = (before + 1 + ((turn * 31) % 255)) & 255
        prove(bytes)
        bytes[at] = before
      }
    }
    expect(compared).toBeGreaterThan(500_000)
    expect(plain).toBeGreaterThan(3000)
  })
})
