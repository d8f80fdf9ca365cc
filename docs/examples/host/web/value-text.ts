import { customerModel, formatIndustry } from 'kehu'
import { industries } from 'kehu/data/industries'
import { optionLabelOf, zhCN } from 'kehu/messages'

const rows: Readonly<Record<string, { readonly kind: string; readonly options?: string }>> = customerModel.fields

/** A value of a field in words: the labels of options and industries, anything else as it is. */
export function valueTextOf(field: string, value: unknown): string {
  if (value === undefined || value === null) return '（空）'
  const { kind, options } = rows[field] ?? {}
  if (options !== undefined) {
    const codes: readonly unknown[] = Array.isArray(value) ? value : [value]
    return codes.map((code) => optionLabelOf(options, String(code), zhCN)).join(zhCN.punctuation.list)
  }
  return kind === 'industry' ? formatIndustry(String(value), industries) : String(value)
}
