import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { inputSchemaOf } from '../../src/json-schema/input-schema-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { ajvOf } from './ajv.ts'

const compiled = compileModel(customerModel, referenceTables)
const context = { today: '2026-11-23' }
const errorsOf = ajvOf(inputSchemaOf(customerModel, { language: zhCN }))

const written = {
  fullName: '杭州云帆信息技术 有限公司',
  customerType: '潜在客户',
  industry: '软件和信息技术服务业',
  size: '小',
  registeredAddress: '浙江省 杭州市 西湖区 文三路90号',
  contactName: '王测试',
  contactTitle: '采购总监',
  phone: 13812345678,
  annualRevenue: '5,000万元',
  demandTypes: '采购、售后',
  email: null,
}

describe('inputSchemaOf', () => {
  test('inputSchemaOf accepts a record as people write it, and one in canonical form', () => {
    const { ok, value } = parseRecord(compiled, written, context)
    expect(ok).toBe(true)
    expect(errorsOf(written)).toEqual([])
    expect(errorsOf(value)).toEqual([])
  })

  test.each([
    ['nothing', {}],
    ['a list', []],
    ['a missing name', { ...written, fullName: undefined }],
    ['a truth value', { ...written, phone: true }],
    ['a list where one value is asked for', { ...written, size: ['small'] }],
  ])('inputSchemaOf refuses %s', (_what, record) => {
    expect(errorsOf(JSON.parse(JSON.stringify(record))).length).toBeGreaterThan(0)
  })

  test('inputSchemaOf tells the codes with their labels, and what to write', () => {
    const { properties = {} } = inputSchemaOf(customerModel, { language: zhCN })
    expect(properties.size?.anyOf?.[0]?.oneOf?.[0]).toEqual({ const: 'small', title: '小型' })
    expect(properties.phone).toMatchObject({ title: '联系电话/手机', description: zhCN.fields.phone.help })
  })

  test('inputSchemaOf accepts whatever parseRecord accepts', () => {
    const loose = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.constantFrom('小型', '潜在', 138, null, '', ['采购'], ['purchase', '其他']),
    )
    const changed = fc
      .tuple(customerRecord, fc.dictionary(fc.constantFrom(...customerModel.order), loose, { maxKeys: 3 }))
      .map(([record, changes]) => ({ ...record, ...changes }))
    const verdicts = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(changed, (record) => {
        const { ok } = parseRecord(compiled, record, context)
        verdicts[ok ? 'accepted' : 'refused'] += 1
        if (ok) expect(errorsOf(record)).toEqual([])
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(300)
  })
})
