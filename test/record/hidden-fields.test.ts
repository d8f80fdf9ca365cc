import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { checkRecord } from '../../src/record/check-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { completenessOf } from '../../src/record/completeness-of.ts'
import { fieldCheckOf } from '../../src/record/field-check.ts'
import { normalizeRecord } from '../../src/record/normalize-record.ts'
import { parseRecord } from '../../src/record/parse-record.ts'

const context = { today: '2024-12-01' }

const model: CustomerModel = {
  ...customerModel,
  fields: {
    ...customerModel.fields,
    remark: { ...customerModel.fields.remark, required: true, visible: { field: 'customerType', in: ['churned'] } },
    owner: { ...customerModel.fields.owner, visible: { field: 'remark', filled: true } },
  },
  templates: { ...customerModel.templates, strategicPartner: { required: { email: true } } },
}
const compiled = compileModel(model)

const record = {
  fullName: '杭州云帆信息技术有限公司',
  customerType: 'current',
  industry: 'I65',
  size: 'small',
  registeredAddress: '浙江省杭州市西湖区文三路90号',
  contactName: '王*',
  contactTitle: '采购总监',
  phone: '13812345678',
}

const codesOf = (input: unknown) =>
  parseRecord(compiled, input, context).issues.map(({ code, path }) => `${path[0]}: ${code}`)

describe('parseRecord of a model that hides fields', () => {
  test('parseRecord does not ask for a hidden field', () => {
    expect(parseRecord(compiled, record, context)).toEqual({ ok: true, value: record, issues: [] })
  })

  test('parseRecord asks for a required field while it is shown', () => {
    expect(codesOf({ ...record, customerType: 'churned' })).toEqual(['remark: required'])
  })

  test('parseRecord drops the value of a hidden field, right or wrong, and says so', () => {
    const result = parseRecord(compiled, { ...record, remark: 'x'.repeat(3000) }, context)
    expect(result).toMatchObject({
      ok: true,
      value: record,
      issues: [{ code: 'not_applicable', severity: 'warning', path: ['remark'] }],
    })
    expect(result.value).not.toHaveProperty('remark')
  })

  test('parseRecord takes what a dropped value would have shown for hidden too', () => {
    expect(codesOf({ ...record, remark: '简称：云帆', owner: '李四' })).toEqual([
      'owner: not_applicable',
      'remark: not_applicable',
    ])
    expect(codesOf({ ...record, customerType: 'churned', remark: '简称：云帆', owner: '李四' })).toEqual([])
  })

  test('parseRecord drops a field that is never shown', () => {
    const never: CustomerModel = {
      ...customerModel,
      fields: { ...customerModel.fields, owner: { ...customerModel.fields.owner, visible: { any: [] } } },
    }
    expect(parseRecord(compileModel(never), { ...record, owner: '李四' }, context)).toMatchObject({
      ok: true,
      value: record,
      issues: [{ code: 'not_applicable', path: ['owner'] }],
    })
  })

  test('parseRecord follows the template of the type', () => {
    expect(codesOf({ ...record, customerType: 'strategicPartner' })).toContain('email: required')
    expect(codesOf(record)).not.toContain('email: required')
  })

  test('checkRecord and normalizeRecord agree with it', () => {
    expect(checkRecord(compiled, { ...record, remark: '简称' }, context).map(({ code }) => code)).toEqual([
      'not_applicable',
    ])
    expect(normalizeRecord(compiled, { ...record, remark: '简称', owner: '李四' })).toEqual(record)
  })

  test('completenessOf counts a required field only while it is shown', () => {
    const { required } = completenessOf(model, record)
    expect(completenessOf(model, { ...record, customerType: 'churned' }).required.total).toBe(required.total + 1)
  })

  test('fieldCheckOf has no error for a hidden field, and one for an empty field that is shown', () => {
    const check = fieldCheckOf(compiled, { context, message: ({ code }) => code })
    expect(check('remark', '', record)).toBeUndefined()
    expect(check('remark', '', { ...record, customerType: 'churned' })).toBe('required')
    expect(check('phone', '12345', record)).toBe('phone_unrecognized')
    expect(check('customerType', 'churned', record)).toBeUndefined()
  })
})
