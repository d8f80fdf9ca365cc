import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'
import { maskRecord, maySeePersonalData } from '../../src/permissions/mask-record.ts'

const record = {
  id: 'CUST202412010001',
  fullName: '华为技术有限公司',
  contactName: '张三',
  phone: '13812345678/010-62345678',
  email: 'dev@example.com',
}

const withWechat: CustomerModel = {
  ...customerModel,
  fields: {
    ...customerModel.fields,
    wechat: readyMadeFields.wechat,
    birthday: { kind: 'calendarDate', module: 'contact', required: false, personal: true },
    children: { kind: 'headCount', module: 'contact', required: false, personal: true },
  },
}

describe('maskRecord', () => {
  test('maskRecord gives the record itself to whoever may see personal data', () => {
    expect(maskRecord(record, customerModel, 'salesRepresentative')).toBe(record)
  })

  test('maskRecord masks the personal fields for anybody else, and leaves the record alone', () => {
    const before = structuredClone(record)
    expect(maskRecord(record, customerModel, 'marketing')).toEqual({
      ...record,
      contactName: '张*',
      phone: '138****5678/010-****5678',
      email: 'd***@example.com',
    })
    expect(record).toEqual(before)
  })

  test('maskRecord masks for a role that the model does not know', () => {
    expect(maskRecord(record, customerModel, 'intern').contactName).toBe('张*')
    expect(maskRecord(record, customerModel, 'constructor').contactName).toBe('张*')
  })

  test('maskRecord masks personal fields of any kind, and covers what is not a text', () => {
    const masked = maskRecord(
      { wechat: 'zhangsan-2030', birthday: '1990-05-17', children: 2, phone: ['13812345678'], email: null },
      withWechat,
      'service',
    )
    expect(masked).toEqual({ wechat: 'zh****30', birthday: '****', children: '****', phone: '********', email: null })
  })

  test('maskRecord adds no key and follows no inherited one', () => {
    expect(maskRecord({}, customerModel, 'service')).toEqual({})
    const odd: Record<string, unknown> = JSON.parse('{ "__proto__": { "phone": "13812345678" }, "size": "small" }')
    const masked = maskRecord(odd, customerModel, 'service')
    expect(Object.keys(masked)).toEqual(['__proto__', 'size'])
    expect(Object.getPrototypeOf(masked)).toBe(Object.prototype)
  })

  test('maskRecord masked twice is masked once, whatever the record holds', () => {
    const records = fc.record(
      {
        contactName: fc.jsonValue(),
        phone: fc.jsonValue(),
        email: fc.jsonValue(),
        wechat: fc.string(),
        remark: fc.string(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(records, (values) => {
        const once = maskRecord(values, withWechat, 'marketing')
        expect(maskRecord(once, withWechat, 'marketing')).toEqual(once)
        expect(Object.keys(once)).toEqual(Object.keys(values))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('maySeePersonalData', () => {
  test('maySeePersonalData follows the model and denies by default', () => {
    expect(maySeePersonalData(customerModel, 'departmentManager')).toBe(true)
    expect(maySeePersonalData(customerModel, 'afterSales')).toBe(false)
    expect(maySeePersonalData(customerModel, 'intern')).toBe(false)
  })
})
