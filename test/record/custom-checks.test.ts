import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { parseRecord } from '../../src/record/parse-record.ts'

const model: CustomerModel = {
  ...customerModel,
  checks: [
    {
      code: 'own_company',
      reads: ['fullName', 'email'],
      blames: 'fullName',
      severity: 'error',
      stockSeverity: 'warning',
    },
  ],
}
const ownCompany = ({ fullName }: Readonly<Record<string, unknown>>) =>
  fullName === '杭州云帆信息技术有限公司' ? { maximum: 1 } : undefined
const record = { fullName: '杭州云帆信息技术有限公司', phone: '13812345678' }
const found = (input: object, occasion: 'create' | 'stock') =>
  parseRecord(compileModel(model, {}, { own_company: ownCompany }), input, {
    today: '2024-12-01',
    occasion,
  }).issues.filter(({ code }) => code === 'own_company')

describe('customRulesOf', () => {
  test('customRulesOf judges by the function of the host, weighed by the occasion', () => {
    expect(found(record, 'create')).toEqual([
      { code: 'own_company', severity: 'error', path: ['fullName'], params: { maximum: 1 } },
    ])
    expect(found(record, 'stock')).toMatchObject([{ severity: 'warning' }])
    expect(found({ ...record, fullName: '上海云帆信息技术有限公司' }, 'create')).toEqual([])
  })

  test('customRulesOf is not asked about a field with an error', () => {
    expect(found({ ...record, email: 'wang@' }, 'create')).toEqual([])
  })

  test('customRulesOf shows the function the fields that it reads and nothing else', () => {
    const seen: unknown[] = []
    const compiled = compileModel(model, {}, { own_company: (values) => void seen.push(values) })
    parseRecord(compiled, record, { today: '2024-12-01' })
    expect(seen).toEqual([{ fullName: record.fullName, email: undefined }])
  })

  test('compileModel throws for a check without function and for a function without check', () => {
    expect(() => compileModel(model)).toThrow(/check "own_company" needs its function/)
    expect(() => compileModel(customerModel, {}, { toString: () => undefined })).toThrow(
      /function for the check "toString"/,
    )
  })
})
