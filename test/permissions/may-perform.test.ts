import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { customerRoles } from '../../src/model/customer-permissions.ts'
import type { Action, Permissions } from '../../src/model/permissions.ts'
import { explainPermission, mayPerform, type PermissionQuestion } from '../../src/permissions/may-perform.ts'

const actions: readonly Action[] = [
  'create',
  'view',
  'change',
  'submit',
  'approve',
  'reject',
  'withdraw',
  'merge',
  'export',
]
const types = ['potential', 'current', 'churned', 'strategicPartner']

const questions: fc.Arbitrary<PermissionQuestion> = fc.record(
  {
    role: fc.oneof(fc.constantFrom(...customerRoles), fc.string()),
    action: fc.constantFrom(...actions),
    customerType: fc.oneof(fc.constantFrom(...types), fc.string()),
    field: fc.constantFrom(...customerModel.order, 'creditCode'),
  },
  { requiredKeys: ['role', 'action'] },
)

/** The table of the specification, section 7: who may perform what on customers of each type. */
const table: readonly (readonly [role: string, action: Action, customerTypes: readonly string[]])[] = [
  ['salesRepresentative', 'create', ['potential']],
  ['salesRepresentative', 'change', ['potential']],
  ['salesRepresentative', 'approve', []],
  ['accountManager', 'create', ['potential', 'current', 'strategicPartner']],
  ['accountManager', 'change', ['potential', 'current', 'strategicPartner']],
  ['accountManager', 'approve', []],
  ['salesSupervisor', 'approve', ['potential']],
  ['salesSupervisor', 'reject', ['potential']],
  ['salesSupervisor', 'create', []],
  ['departmentManager', 'approve', types],
  ['departmentManager', 'merge', types],
  ['departmentManager', 'change', []],
  ['marketing', 'create', []],
  ['service', 'submit', []],
  ['afterSales', 'export', []],
]

describe('mayPerform', () => {
  test.each(table)('mayPerform lets a %s %s exactly %j', (role, action, permitted) => {
    const found = types.filter((customerType) => mayPerform(customerModel, { role, action, customerType }))
    expect(found).toEqual(permitted)
  })

  test('mayPerform lets marketing, service and after-sales contribute four things and the remark to any customer', () => {
    for (const role of ['marketing', 'service', 'afterSales']) {
      for (const customerType of types) {
        const fields = customerModel.order.filter((field) =>
          mayPerform(customerModel, { role, action: 'change', customerType, field }),
        )
        expect(fields).toEqual(['demandTypes', 'demandDetail', 'intent', 'nextFollowUpOn', 'remark'])
      }
    }
  })

  test('mayPerform denies what the question leaves open where the permission is limited', () => {
    expect(mayPerform(customerModel, { role: 'marketing', action: 'change', customerType: 'current' })).toBe(false)
    expect(mayPerform(customerModel, { role: 'salesRepresentative', action: 'change', field: 'phone' })).toBe(false)
    expect(mayPerform(customerModel, { role: 'departmentManager', action: 'approve' })).toBe(true)
  })

  test('mayPerform denies everything where nothing is granted', () => {
    const nothing: { permissions: Permissions } = { permissions: { grants: [], seePersonalData: [] } }
    fc.assert(
      fc.property(questions, (question) => {
        expect(mayPerform(nothing, question)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  test('mayPerform denies every action to a role that the model does not know', () => {
    for (const role of ['intern', '', 'constructor', '__proto__']) {
      for (const action of actions)
        expect(mayPerform(customerModel, { role, action, customerType: 'potential' })).toBe(false)
    }
  })

  test('mayPerform never takes away by one more permission', () => {
    const grants = customerModel.permissions.grants
    fc.assert(
      fc.property(questions, fc.nat({ max: grants.length }), (question, count) => {
        const fewer = { permissions: { grants: grants.slice(0, count), seePersonalData: [] } }
        if (mayPerform(fewer, question)) expect(mayPerform(customerModel, question)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('explainPermission', () => {
  test('explainPermission names the permission that grants', () => {
    const answer = explainPermission(customerModel, {
      role: 'salesSupervisor',
      action: 'approve',
      customerType: 'potential',
    })
    expect(answer).toEqual({
      permitted: true,
      because: { roles: ['salesSupervisor'], actions: ['approve', 'reject'], customerTypes: ['potential'] },
    })
  })

  test.each([
    ['role', { role: 'intern', action: 'view' }],
    ['action', { role: 'marketing', action: 'approve', customerType: 'current' }],
    ['customerType', { role: 'salesRepresentative', action: 'change', customerType: 'current', field: 'phone' }],
    ['customerType', { role: 'salesSupervisor', action: 'approve' }],
    ['field', { role: 'service', action: 'change', customerType: 'current', field: 'phone' }],
    ['field', { role: 'service', action: 'change', customerType: 'current' }],
  ] as const)('explainPermission says that the %s refuses %j', (refusedBy, question) => {
    expect(explainPermission(customerModel, question)).toEqual({ permitted: false, refusedBy })
  })

  test('explainPermission says that the status refuses, also where none is told', () => {
    const grants = [{ roles: ['service'], actions: ['change'], statuses: ['effective'], fields: ['remark'] }] as const
    const model = { permissions: { grants, seePersonalData: [] } }
    const question = { role: 'service', action: 'change', field: 'remark' } as const
    expect(explainPermission(model, { ...question, status: 'effective' }).permitted).toBe(true)
    expect(explainPermission(model, { ...question, status: 'draft' })).toEqual({
      permitted: false,
      refusedBy: 'status',
    })
    expect(explainPermission(model, question)).toEqual({ permitted: false, refusedBy: 'status' })
    const both = { ...question, status: 'draft', field: 'phone' }
    expect(explainPermission(model, both)).toEqual({ permitted: false, refusedBy: 'status' })
  })

  test('explainPermission and mayPerform agree on every question', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const answer = explainPermission(customerModel, question)
        expect(answer.permitted).toBe(mayPerform(customerModel, question))
        if (answer.permitted) expect(answer.because.roles).toContain(question.role)
      }),
      { numRuns: 1000 },
    )
  })
})
