import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockingCostOf, findDuplicates } from '../../src/duplicates/find-duplicates.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { cloud, model, tables } from './customers.ts'

describe('findDuplicates', () => {
  test('findDuplicates says which records, by which rule, and what it cost', () => {
    const { pairs, cost } = findDuplicates(
      [cloud, { fullName: '海天' }, { fullName: '云帆科技（北京）有限责任公司' }],
      model,
      { tables },
    )
    expect(pairs).toEqual([
      expect.objectContaining({
        one: 0,
        other: 2,
        code: 'same_name_written_otherwise',
        action: 'warn',
        disclose: 'masked',
        score: 100,
        contradictions: [],
      }),
    ])
    expect(cost).toEqual(
      blockingCostOf([cloud, { fullName: '海天' }, { fullName: '云帆科技（北京）有限责任公司' }], model, { tables }),
    )
  })

  test("findDuplicates goes by a model's own rules", () => {
    const own = {
      ...customerModel,
      duplicates: [
        { code: 'same_contact', all: [{ field: 'contactName', method: 'equal' }], action: 'block', disclose: 'full' },
      ],
    } as const
    const { pairs } = findDuplicates([{ contactName: '李测试' }, cloud, { fullName: cloud.fullName }], own)
    expect(pairs.map(({ one, other, code }) => [one, other, code])).toEqual([[0, 1, 'same_contact']])
  })

  test('findDuplicates finds nothing among nothing', () => {
    expect(findDuplicates([], model).pairs).toEqual([])
    expect(findDuplicates([{}, {}, {}], model).pairs).toEqual([])
  })

  test('findDuplicates never fails on any JSON', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('北京云帆科技有限公司', '13812345678', '/', '（', '@', '*'))
    const record = fc.dictionary(fc.constantFrom(...Object.keys(model.fields)), value)
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (records) => {
        for (const { one, other, score } of findDuplicates(records, model, { tables }).pairs) {
          expect(one).toBeLessThan(other)
          expect(score).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
