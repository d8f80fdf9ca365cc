import { compileModel, customerModel, standardSchemaOf } from 'kehu'
import { referenceTables } from 'kehu/data'
import { describeIssue, zhCN } from 'kehu/messages'

export const compiled = compileModel(customerModel, referenceTables)

export const context = { today: '2026-11-23' }

/** The schema for callers who see messages without fields: each names its field. */
export const customer = standardSchemaOf(compiled, { context, message: (issue) => describeIssue(issue, zhCN) })
