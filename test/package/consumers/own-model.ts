import { customerModel, defineCustomerModel, type RecordOf } from 'kehu'

const model = defineCustomerModel({
  extends: customerModel,
  fields: {
    source: true,
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
    website: { required: true, visible: { field: 'size', in: ['large'] } },
    targetCustomers: { kind: 'choices', options: 'service', maximum: null, required: true },
  },
  templates: { churned: { required: { phone: false } } },
})

const second = defineCustomerModel({ extends: model, override: { source: null, fleet: { required: false } } })

type Own = RecordOf<typeof model>
type Second = RecordOf<typeof second>

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

/** Compiles only while the record has exactly these types. */
export const inferred: readonly [
  Equal<Own['fleet'], number>,
  Equal<Own['service'], 'gold' | 'basic'>,
  Equal<Own['source'], 'exhibition' | 'channel' | 'visit' | 'referral' | 'online' | 'other'>,
  Equal<Own['website'], string | undefined>,
  Equal<Own['phone'], string | undefined>,
  Equal<Own['targetCustomers'], readonly ('gold' | 'basic')[]>,
  Equal<Extract<keyof Own, 'mainBusiness'>, never>,
  Equal<Second['fleet'], number | undefined>,
  Equal<Extract<keyof Second, 'source' | 'mainBusiness'>, never>,
] = [true, true, true, true, true, true, true, true, true]
