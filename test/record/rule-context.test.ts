import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { indexTables } from '../../src/record/reference-tables.ts'
import { ruleContextOf } from '../../src/record/rule-context.ts'

const address = '广东省深圳市南山区科技路1号'

describe('ruleContextOf', () => {
  test('ruleContextOf reads addresses with the table of divisions', () => {
    const { divisionCodeOf } = ruleContextOf(indexTables(referenceTables), customerModel.tiers, '2026-11-23')
    expect(divisionCodeOf(address)).toBe('440305')
    expect(divisionCodeOf('北京市海淀区颐和园路5号')).toBe('110108')
  })

  test('ruleContextOf knows no address without a table of divisions', () => {
    const { divisionCodeOf, places } = ruleContextOf(indexTables({}), customerModel.tiers, '2026-11-23')
    expect(divisionCodeOf(address)).toBeUndefined()
    expect(places).toBeUndefined()
  })
})
