import { type CustomerModel, compileModel, customerModel, defineCustomerModel } from 'kehu'
import { referenceTables } from 'kehu/data'

/**
 * The model that every form library is shown: the stock one, with 客户来源 asked of potential customers only, and
 * 具体需求描述 required when 需求类型 holds 其他.
 */
export const model: CustomerModel = defineCustomerModel({
  extends: customerModel,
  fields: { source: true },
  override: {
    source: { required: true, visible: { field: 'customerType', in: ['potential'] } },
    demandDetail: { required: { field: 'demandTypes', in: ['other'] } },
  },
})

export const compiled = compileModel(model, referenceTables)

/** The day on which the forms are filled in. */
export const context = { today: '2026-11-23' }
