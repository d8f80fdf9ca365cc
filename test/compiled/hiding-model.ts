import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'

const { remark, owner, email, ...fields } = customerModel.fields

/** A model with conditions, other weights, another order, and a key that is no name. */
export const hidingModel: CustomerModel = {
  ...customerModel,
  name: 'hiding',
  fields: {
    ...fields,
    remark: { ...remark, required: true, visible: { field: 'customerType', in: ['churned', 'potential'] } },
    owner: { ...owner, visible: { field: 'remark', filled: true } },
    email: { ...email, required: { field: 'size', in: ['large'] } },
    'shop-size': { kind: 'number', maximum: 5000, units: ['㎡'], module: 'company', required: false },
  },
  order: [...customerModel.order.filter((key) => key !== 'phone'), 'shop-size', 'phone'],
  severities: { recommended: 'error', unknown_field: 'error', address_no_street: 'ignore' },
}
