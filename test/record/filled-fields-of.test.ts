import { describe, expect, test } from 'vitest'
import { filledFieldsOf } from '../../src/record/filled-fields-of.ts'
import { compiled } from './records.ts'

describe('filledFieldsOf', () => {
  test('filledFieldsOf gives what is filled in model order, and no key for the rest', () => {
    const record = filledFieldsOf(compiled, { ...compiled.blank, size: 'small', fullName: '华为技术有限公司' })
    expect(Object.entries(record)).toEqual([
      ['fullName', '华为技术有限公司'],
      ['size', 'small'],
    ])
  })

  test('filledFieldsOf gives no field that the model does not have', () => {
    expect(filledFieldsOf(compiled, { stranger: 1 })).toStrictEqual({})
  })
})
