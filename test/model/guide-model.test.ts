import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { guideModel } from '../../src/model/guide-model.ts'

describe('guideModel', () => {
  test('guideModel requires the mail address and differs in nothing else', () => {
    expect(guideModel.fields.email.required).toBe(true)
    const { email: _guide, ...guideRest } = guideModel.fields
    const { email: _stock, ...stockRest } = customerModel.fields
    expect(guideRest).toEqual(stockRest)
  })
})
