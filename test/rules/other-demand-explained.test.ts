import { describe, expect, test } from 'vitest'
import { otherDemandExplained } from '../../src/rules/other-demand-explained.ts'
import { breachOf } from './rules.ts'

describe('otherDemandExplained', () => {
  test.each([
    [['purchase'], undefined],
    [['purchase', 'other'], '采购一套办公系统'],
    [[], undefined],
  ])('otherDemandExplained accepts %j with %s', (demandTypes, demandDetail) => {
    expect(breachOf(otherDemandExplained, { demandTypes, demandDetail })).toBeUndefined()
  })
  test.each([undefined, ' '])('otherDemandExplained has a look at 其他 with %j', (demandDetail) => {
    expect(breachOf(otherDemandExplained, { demandTypes: ['purchase', 'other'], demandDetail })).toEqual({})
  })
})
