import { describe, expect, test } from 'vitest'
import { recheckOf } from '../../src/form/recheck-of.ts'
import { customerModel } from '../../src/model/customer-model.ts'

describe('recheckOf', () => {
  test('recheckOf names what the promises and conditions of a field read, in order, and not the field', () => {
    const recheck = recheckOf(customerModel)
    expect(recheck('nextFollowUpOn', true)).toEqual(['intent'])
    expect(recheck('nextFollowUpOn', { field: 'size', in: ['large'] })).toEqual(['size', 'intent'])
    expect(recheck('website', false)).toEqual([])
  })

  test('recheckOf knows the checks of the host, and forgets the rules that the model does without', () => {
    const checks = [{ code: 'own', reads: ['email', 'phone'], blames: 'email', severity: 'error' }] as const
    expect(recheckOf({ ...customerModel, checks })('email', true)).toEqual(['phone'])
    expect(recheckOf({ ...customerModel, rules: [] })('nextFollowUpOn', true)).toEqual([])
  })
})
