import { describe, expect, test } from 'vitest'
import { byteRecordOf } from '../../../src/record/bytes/byte-record.ts'
import { byteSource } from '../../../src/record/bytes/byte-source.ts'
import { notYetRead } from '../../../src/record/bytes/field-bytes.ts'
import { compiled } from '../records.ts'

const positionOf = (key: string) => compiled.fields.findIndex((field) => field.key === key)
const source = byteSource(new Uint8Array(Buffer.from('华为技术有限公司')))

describe('byteRecordOf', () => {
  const record = byteRecordOf(compiled)

  test('holds nothing at first, and has every field of the model', () => {
    record.begin(source)
    expect(record.copy()).toEqual({})
    expect(Object.keys(record.values)).toEqual(compiled.fields.map(({ key }) => key))
    expect(Object.values(record.values).every((value) => value === undefined)).toBe(true)
  })

  test('gives the values that it was given, and reads the others', () => {
    record.begin(source)
    record.hold(positionOf('size'), 'small', 0, 0)
    record.hold(positionOf('fullName'), notYetRead, 0, 12)
    expect([record.has(positionOf('size')), record.has(positionOf('phone'))]).toEqual([true, false])
    expect([record.startOf(positionOf('fullName')), record.endOf(positionOf('fullName'))]).toEqual([0, 12])
    expect([record.values.fullName, record.values.fullName]).toEqual(['华为技术', '华为技术'])
    const copy = record.copy()
    expect(Object.entries(copy)).toEqual([
      ['fullName', '华为技术'],
      ['size', 'small'],
    ])
    record.begin(source)
    expect([record.copy(), record.values.fullName, copy.size]).toEqual([{}, undefined, 'small'])
  })
})
