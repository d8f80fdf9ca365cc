import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRecords } from '../../src/changes/diff-records.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { redactChanges, redactRecord } from '../../src/permissions/redact-record.ts'

const record = {
  id: 'CUST202412010001',
  fullName: '杭州云帆信息技术有限公司',
  customerType: 'potential',
  contactName: '张三',
  phone: '13812345678',
  creditScore: 700,
}

/** Service sees two fields of potential customers, and nothing of others. */
const narrow: CustomerModel = {
  ...customerModel,
  permissions: {
    seePersonalData: ['salesSupervisor'],
    grants: [
      { roles: ['salesSupervisor'], actions: ['view'] },
      { roles: ['service'], actions: ['view'], customerTypes: ['potential'], fields: ['fullName', 'phone'] },
      { roles: ['audit'], actions: ['export'] },
    ],
  },
}

const { creditScore: _, ...known } = record

describe('redactRecord', () => {
  test('redactRecord gives all fields of the model to whoever may view them and personal data', () => {
    expect(redactRecord(record, narrow, 'salesSupervisor')).toEqual(known)
  })

  test('redactRecord leaves out what the role may not view, and masks what is personal', () => {
    expect(redactRecord(record, narrow, 'service')).toEqual({ fullName: record.fullName, phone: '138****5678' })
  })

  test.each([
    ['a role without a permission to view', 'audit', record],
    ['a role that the model does not know', 'intern', record],
    ['a customer of another type', 'service', { ...record, customerType: 'current' }],
    ['a customer of no type', 'service', { fullName: record.fullName }],
    ['a type that is no text', 'service', { ...record, customerType: ['potential'] }],
  ])('redactRecord gives nothing for %s', (_case, role, of) => {
    expect(redactRecord(of, narrow, role)).toBeUndefined()
  })

  test('redactRecord follows no inherited key', () => {
    const odd: Record<string, unknown> = JSON.parse('{ "__proto__": { "phone": "13812345678" } }')
    expect(redactRecord(odd, narrow, 'salesSupervisor')).toEqual({})
  })

  test('redactRecord asks for the status that the record carries', () => {
    const effectiveOnly: CustomerModel = {
      ...customerModel,
      permissions: {
        seePersonalData: [],
        grants: [{ roles: ['service'], actions: ['view'], statuses: ['effective'] }],
      },
    }
    const { id, fullName } = record
    expect(redactRecord({ id, fullName, status: 'effective' }, effectiveOnly, 'service')).toEqual({
      id,
      fullName,
      status: 'effective',
    })
    expect(redactRecord({ id, fullName, status: 'draft' }, effectiveOnly, 'service')).toBeUndefined()
    expect(redactRecord({ id, fullName }, effectiveOnly, 'service')).toBeUndefined()
  })

  test('redactRecord shows a role of the stock model what maskRecord shows it', () => {
    expect(redactRecord(known, customerModel, 'marketing')).toEqual({
      ...known,
      contactName: '张*',
      phone: '138****5678',
    })
  })
})

describe('redactChanges', () => {
  const changes = diffRecords(
    { phone: '13812345678', intent: 'low' },
    { ...known, phone: '0571-87654321' },
    customerModel,
  )

  test('redactChanges masks both values of a field and keeps the rest of each change', () => {
    expect(redactChanges(changes, record, narrow, 'service')).toEqual([
      { field: 'fullName', kind: 'added', after: record.fullName },
      { field: 'phone', kind: 'changed', before: '138****5678', after: '0571-****4321' },
    ])
  })

  test('redactChanges gives nothing of a record that the role may not view', () => {
    expect(redactChanges(changes, { ...record, customerType: 'current' }, narrow, 'service')).toEqual([])
    expect(redactChanges(changes, record, narrow, 'audit')).toEqual([])
  })

  test('redactChanges leaves out fields that the model does not know', () => {
    expect(redactChanges([{ field: 'creditScore', after: 700 }], record, narrow, 'salesSupervisor')).toEqual([])
    expect(redactChanges([{ field: 'constructor', after: 700 }], record, narrow, 'salesSupervisor')).toEqual([])
  })

  test('redactChanges told of an empty record is redactRecord told of the record', () => {
    const role = fc.constantFrom('salesSupervisor', 'service', 'audit', 'intern')
    const customerType = fc.constantFrom('potential', 'current', 'strategic')
    fc.assert(
      fc.property(role, customerType, fc.subarray(Object.keys(known)), (viewer, type, keys) => {
        const some = Object.fromEntries(Object.entries(known).filter(([key]) => keys.includes(key)))
        const of: Record<string, unknown> = { ...some, customerType: type }
        // The number and the rest of the system is no change of a person.
        delete of.id
        const told = redactChanges(diffRecords({}, of, customerModel), of, narrow, viewer)
        const values = Object.fromEntries(told.map(({ field, after }) => [field, after]))
        expect(values).toEqual(redactRecord(of, narrow, viewer) ?? {})
      }),
      { numRuns: 1000 },
    )
  })
})
