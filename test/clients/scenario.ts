import { formOf } from 'kehu/form'
import { zhCN } from 'kehu/messages'
import { model } from './model.ts'

/** What is typed into the form as a person types it, by field; options by their code. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

/** A customer that is accepted. */
export const rightAnswers: Answers = {
  fullName: '杭州云帆信息技术有限公司',
  customerType: 'potential',
  industry: 'I65',
  size: 'small',
  registeredAddress: '浙江省杭州市西湖区文三路90号',
  contactName: '王测试',
  contactTitle: '采购总监',
  phone: '13812345678',
  email: 'wang@example.com',
  foundedOn: '2015-06-18',
  annualRevenue: '5000',
  demandTypes: ['purchase', 'other'],
  demandDetail: '采购一套办公系统，并培训二十人',
  source: 'exhibition',
}

/** The record that comes of it. */
export const rightRecord = { ...rightAnswers, annualRevenue: 5000 }

/** The same customer with a mobile number that is too short and without a name. */
export const wrongAnswers: Answers = { ...rightAnswers, fullName: '', phone: '12345' }

const fields = formOf(model, { language: zhCN }).modules.flatMap((module) => module.fields)

/** What the form says beside the fields that are wrong: the library is told by the check, or by the messages of the form. */
export const complaints = {
  fullName: ['请填写此项。'],
  phone: ['第1个号码无法识别，请填写11位手机号或带区号的座机号。', messageFor('phone')],
} as const

function messageFor(key: string): string {
  return fields.find((field) => field.key === key)?.messages.invalid ?? ''
}
