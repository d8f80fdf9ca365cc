import { describe, expect, test } from 'vitest'
import { changedFields, changedOrder, optionsOfReadyMade, readyMade } from '../../src/model/changed-fields.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { readyMadeOptions } from '../../src/model/customer-options.ts'

describe('changedFields', () => {
  test('changedFields removes, changes and adds', () => {
    const fields = changedFields(customerModel, { creditCode: true }, { email: null, remark: { maximum: 500 } })
    expect(fields).not.toHaveProperty('email')
    expect(fields.remark).toMatchObject({ kind: 'longText', maximum: 500 })
    expect(fields.creditCode).toBe(readyMade('creditCode'))
  })
})

describe('changedOrder', () => {
  test('changedOrder puts a field of a new module at the end', () => {
    const fields = changedFields(customerModel, { tax: { kind: 'text', maximum: 9, module: 'tax', required: false } })
    expect(changedOrder(customerModel, fields).at(-1)).toBe('tax')
  })
})

describe('optionsOfReadyMade', () => {
  test('optionsOfReadyMade brings the lists of the rows that have one', () => {
    expect(optionsOfReadyMade({ source: true, creditCode: true })).toEqual({ source: readyMadeOptions.source })
    expect(optionsOfReadyMade()).toEqual({})
  })
})

describe('readyMade', () => {
  test.each(['toString', 'email', ''])('readyMade knows no row %j', (key) => {
    expect(readyMade(key)).toBeUndefined()
  })
})
