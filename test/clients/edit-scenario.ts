import { industries } from 'kehu/data/industries'
import { accessOf, type FormMetadata, formOf, industryTreeOf } from 'kehu/form'
import { zhCN } from 'kehu/messages'
import { maskRecord } from 'kehu/permissions'
import { model } from './model.ts'
import { rightRecord } from './scenario.ts'

/** Somebody who may change what a customer wants and no more, and sees personal data masked. */
const role = 'marketing'

/** The form in which that role changes a potential customer. */
export const editForm: FormMetadata = formOf(model, {
  language: zhCN,
  mode: 'edit',
  customerType: 'potential',
  access: accessOf(model, role),
  trees: { industry: industryTreeOf(industries) },
})

/** The customer as that role sees it. */
export const editedRecord: Readonly<Record<string, unknown>> = maskRecord(rightRecord, model, role)
