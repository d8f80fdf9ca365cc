import { describe, expectTypeOf, test } from 'vitest'
import type { CustomerModel, CustomerRecord, customerModel, guideModel, RecordOf } from '../../src/model/index.ts'

type RequiredKeys<Shape> = { [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? never : Key }[keyof Shape]

type Stock = RecordOf<typeof customerModel>

describe('RecordOf', () => {
  test('RecordOf makes the required fields of the stock model required, and no others', () => {
    expectTypeOf<RequiredKeys<Stock>>().toEqualTypeOf<
      'fullName' | 'customerType' | 'industry' | 'size' | 'registeredAddress' | 'contactName' | 'contactTitle' | 'phone'
    >()
    expectTypeOf<keyof Stock>().toEqualTypeOf<keyof (typeof customerModel)['fields']>()
  })

  test('RecordOf makes the mail address required in the stricter variant', () => {
    expectTypeOf<RequiredKeys<RecordOf<typeof guideModel>>>().toEqualTypeOf<RequiredKeys<Stock> | 'email'>()
  })

  test('RecordOf gives choices the codes of their list', () => {
    expectTypeOf<Stock['customerType']>().toEqualTypeOf<'potential' | 'current' | 'churned' | 'strategicPartner'>()
    expectTypeOf<Stock['size']>().toEqualTypeOf<'small' | 'medium' | 'large'>()
    expectTypeOf<NonNullable<Stock['intent']>>().toEqualTypeOf<'high' | 'medium' | 'low' | 'none'>()
    expectTypeOf<NonNullable<Stock['demandTypes']>[number]>().toEqualTypeOf<DemandCode>()
    expectTypeOf<NonNullable<Stock['demandTypes']>>().toEqualTypeOf<readonly DemandCode[]>()
  })

  test('RecordOf gives amounts as numbers and everything else as text', () => {
    expectTypeOf<Stock['fullName']>().toEqualTypeOf<string>()
    expectTypeOf<Stock['annualRevenue']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Stock['foundedOn']>().toEqualTypeOf<string | undefined>()
  })

  test('RecordOf follows a model that a host extends', () => {
    interface Extended extends CustomerModel {
      readonly fields: {
        readonly fullName: { readonly kind: 'companyName'; readonly module: 'basic'; readonly required: true }
        readonly employeeCount: { readonly kind: 'headCount'; readonly module: 'basic'; readonly required: false }
        readonly source: {
          readonly kind: 'choice'
          readonly options: 'source'
          readonly module: 'basic'
          readonly required: { readonly field: 'fullName'; readonly filled: true }
        }
      }
      readonly options: { readonly source: readonly [{ readonly code: 'exhibition'; readonly names: [] }] }
    }
    // A condition decides at run time, so the key may be missing.
    expectTypeOf<RecordOf<Extended>>().toEqualTypeOf<{
      fullName: string
      employeeCount?: number
      source?: 'exhibition'
    }>()
  })

  test('RecordOf lets any field be any text in a model that is not known', () => {
    expectTypeOf<RecordOf<CustomerModel>>().toExtend<{ readonly [key: string]: unknown }>()
  })
})

describe('CustomerRecord', () => {
  test('CustomerRecord is the record of the stock model', () => {
    expectTypeOf<CustomerRecord>().toExtend<Stock>()
    expectTypeOf<Stock>().toExtend<CustomerRecord>()
  })

  test('CustomerRecord refuses another code, a missing field and an unknown one', () => {
    const record = {
      fullName: '宁德时代新能源科技股份有限公司',
      customerType: 'current',
      industry: 'C38',
      size: 'large',
      registeredAddress: '福建省宁德市蕉城区漳湾镇新港路2号',
      contactName: '*经理',
      contactTitle: '采购总监',
      phone: '0593-8901666',
    } as const
    expectTypeOf(record).toExtend<CustomerRecord>()
    // @ts-expect-error no such size
    expectTypeOf({ ...record, size: 'huge' } as const).toExtend<CustomerRecord>()
    const { phone: _phone, ...unreachable } = record
    // @ts-expect-error the phone is required
    expectTypeOf(unreachable).toExtend<CustomerRecord>()
    // @ts-expect-error the model has no such field
    const strange: CustomerRecord = { ...record, phoneNumber: '0593-8901666' }
    expectTypeOf(strange).toEqualTypeOf<CustomerRecord>()
  })
})

type DemandCode = (typeof customerModel)['options']['demandType'][number]['code']
