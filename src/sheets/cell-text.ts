import { formatIndustry, type IndustryTable } from '../kinds/industry.ts'
import { type Language, optionLabelOf } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'

/** A value in canonical form as people read it in a sheet; read again, it gives the same value. */
export function cellText(
  row: Field,
  value: unknown,
  language: Language,
  industries?: IndustryTable | undefined,
): string {
  if (value === undefined || value === null) return ''
  if (row.kind === 'choice') return optionLabelOf(row.options, String(value), language)
  if (row.kind === 'choices' && Array.isArray(value)) {
    const list = language.locale === 'zh-CN' ? '、' : ', '
    return value.map((code) => optionLabelOf(row.options, String(code), language)).join(list)
  }
  if (row.kind === 'industry') return formatIndustry(String(value), industries)
  return String(value)
}
