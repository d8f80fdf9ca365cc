import {
  type CheckContext,
  type CustomerRecord,
  checkRecord,
  compileModel,
  customerModel,
  type Issue,
  parseRecord,
  type RecordOf,
} from 'kehu'

const compiled = compileModel(customerModel)
const context: CheckContext = { today: '2026-11-23' }

/** What a host does with a line of its input. */
export function save(input: unknown): CustomerRecord | readonly Issue[] {
  const result = parseRecord(compiled, input, context)
  if (!result.ok) return result.issues
  const size: 'small' | 'medium' | 'large' = result.value.size
  const revenue: number | undefined = result.value.annualRevenue
  return size === 'large' && revenue !== undefined ? result.value : checkRecord(compiled, result.value, context)
}

export const record: RecordOf<typeof customerModel>['demandTypes'] = ['other']
