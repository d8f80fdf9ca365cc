import { describe, expectTypeOf, test } from 'vitest'
import { customerModel, defineCustomerModel, type RecordOf } from '../../src/model/index.ts'
import { compileModel, parseRecord } from '../../src/record/index.ts'

type RequiredKeys<Shape> = { [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? never : Key }[keyof Shape]

const withoutPolicies = {
  highValue: [],
  review: { reviewers: [], rules: [], selfApproval: false },
  permissions: { grants: [], seePersonalData: [] },
} as const

const otherTypes = defineCustomerModel({
  extends: customerModel,
  ...withoutPolicies,
  options: {
    customerType: [
      { code: 'dealer', names: ['经销商'] },
      { code: 'endUser', names: ['终端客户'] },
    ],
    size: [
      { code: 'micro', names: ['微型'] },
      { code: 'small', names: ['小型'] },
      { code: 'medium', names: ['中型'] },
      { code: 'large', names: ['大型'] },
    ],
  },
  templates: {
    dealer: { fields: ['fullName', 'customerType', 'phone', 'email'], required: { email: true } },
    endUser: { required: { phone: false } },
  },
})

const otherFields = defineCustomerModel({
  extends: customerModel,
  fields: {
    source: true,
    level: true,
    fleet: { kind: 'number', maximum: 5000, module: 'company', required: true },
    service: { kind: 'choice', options: 'service', module: 'cooperation', required: true },
  },
  options: {
    service: [
      { code: 'gold', names: ['金牌'] },
      { code: 'basic', names: ['基础'] },
    ],
  },
  override: {
    source: { required: true },
    mainBusiness: null,
    contactTitle: { required: { field: 'size', in: ['large'] } },
    website: { required: true, visible: { field: 'size', in: ['large'] } },
    targetCustomers: { kind: 'choices', options: 'service', maximum: null, required: true },
  },
})

const secondFloor = defineCustomerModel({
  extends: otherFields,
  fields: { creditCode: { kind: 'creditCode', module: 'basic', required: true } },
  options: { service: [{ code: 'platinum', names: ['白金'] }] },
  override: { source: null, fleet: { required: false }, level: { required: true }, phone: { required: false } },
})

describe('defineCustomerModel', () => {
  test('defineCustomerModel makes unions of other customer types and sizes, and reads every template', () => {
    type Record = RecordOf<typeof otherTypes>
    expectTypeOf<Record['customerType']>().toEqualTypeOf<'dealer' | 'endUser'>()
    expectTypeOf<NonNullable<Record['size']>>().toEqualTypeOf<'micro' | 'small' | 'medium' | 'large'>()
    // The dealer's form lacks the others; the end user's form asks for no phone.
    expectTypeOf<RequiredKeys<Record>>().toEqualTypeOf<'fullName' | 'customerType'>()
  })

  test('defineCustomerModel follows what is added, taken ready-made, overridden, hidden and removed', () => {
    type Record = RecordOf<typeof otherFields>
    expectTypeOf<RequiredKeys<Record>>().toEqualTypeOf<
      | 'fullName'
      | 'customerType'
      | 'industry'
      | 'size'
      | 'registeredAddress'
      | 'contactName'
      | 'phone'
      | 'source'
      | 'fleet'
      | 'service'
      | 'targetCustomers'
    >()
    expectTypeOf<Record['source']>().toEqualTypeOf<
      'exhibition' | 'channel' | 'visit' | 'referral' | 'online' | 'other'
    >()
    expectTypeOf<Record['fleet']>().toEqualTypeOf<number>()
    expectTypeOf<Record['service']>().toEqualTypeOf<'gold' | 'basic'>()
    expectTypeOf<Record['level']>().toEqualTypeOf<'a' | 'b' | 'c' | undefined>()
    expectTypeOf<Record>().not.toHaveProperty('mainBusiness')
  })

  test('defineCustomerModel changes the type of a value with its kind', () => {
    type Record = RecordOf<typeof otherFields>
    expectTypeOf<Record['targetCustomers']>().toEqualTypeOf<readonly ('gold' | 'basic')[]>()
  })

  test('defineCustomerModel extends a model that extends another', () => {
    type Record = RecordOf<typeof secondFloor>
    expectTypeOf<RequiredKeys<Record>>().toEqualTypeOf<
      | 'fullName'
      | 'customerType'
      | 'industry'
      | 'size'
      | 'registeredAddress'
      | 'contactName'
      | 'service'
      | 'targetCustomers'
      | 'creditCode'
      | 'level'
    >()
    expectTypeOf<Record>().not.toHaveProperty('source')
    expectTypeOf<Record['service']>().toEqualTypeOf<'platinum'>()
    expectTypeOf<Record['creditCode']>().toEqualTypeOf<string>()
  })

  test('defineCustomerModel gives its type to what is parsed', () => {
    const result = parseRecord(compileModel(secondFloor), {}, { today: '2026-11-23' })
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<RecordOf<typeof secondFloor>>()
  })

  test('defineCustomerModel refuses a field that is not there, and a kind that is none', () => {
    // @ts-expect-error the model has no such field
    defineCustomerModel({ extends: customerModel, override: { emial: { required: true } } })
    // @ts-expect-error there is no such kind
    defineCustomerModel({ extends: customerModel, fields: { x: { kind: 'telefax', module: 'basic', required: true } } })
  })
})
