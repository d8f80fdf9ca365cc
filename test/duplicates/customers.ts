import { referenceTables } from '../../src/data/index.ts'
import { placesOf, withProvinces } from '../../src/kinds/divisions/places.ts'
import { indexDivisions } from '../../src/kinds/divisions.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'

export const tables = referenceTables

export const places = withProvinces(placesOf(indexDivisions(referenceTables.divisions)))

/** The stock model with the credit code, as most hosts have it. */
export const model = defineCustomerModel({
  extends: customerModel,
  fields: { creditCode: readyMadeFields.creditCode },
})

/** A customer with everything that duplicates are found by. */
export const cloud = {
  fullName: '北京云帆科技有限公司',
  registeredAddress: '北京市海淀区中关村大街18号3层',
  contactName: '李测试',
  phone: '13812345678/010-62345678',
  email: 'li@yunfan.example.cn',
  creditCode: '91110108551385082Q',
}
