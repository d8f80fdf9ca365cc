import type { FieldCheck } from '../../model/field-check.ts'
import type { FormField } from '../form-metadata.ts'
import type { ProFieldColumn } from './pro-column.ts'
import { proCheckOf, proRulesOf } from './pro-rules.ts'
import { proTableColumnOf } from './pro-table-columns-of.ts'

/** One field of the form, while it is shown, and is required or not. */
export function proFieldColumnOf(field: FormField, required: boolean, check: FieldCheck | undefined): ProFieldColumn {
  const { readOnly, masked, control } = field
  return {
    ...proTableColumnOf(field),
    colProps: { xs: 24, md: control === 'textarea' ? 24 : 12 },
    ...(readOnly ? { readonly: true } : {}),
    formItemProps: formItemPropsOf(field, required, check),
    ...(masked ? { transform: nothing } : {}),
  }
}

function formItemPropsOf(
  field: FormField,
  required: boolean,
  check: FieldCheck | undefined,
): ProFieldColumn['formItemProps'] {
  const { unit, recheckOn, readOnly } = field
  const addonAfter = unit === undefined ? {} : { addonAfter: unit }
  if (readOnly) return addonAfter
  return {
    ...(check ? { ...(required ? { required } : {}), rules: [proCheckOf(field, check)] } : builtIn(field, required)),
    ...(recheckOn.length === 0 ? {} : { dependencies: [...recheckOn] }),
    ...addonAfter,
  }
}

function builtIn(field: FormField, required: boolean): ProFieldColumn['formItemProps'] {
  const rules = proRulesOf(field, required)
  return rules.length === 0 ? {} : { rules, validateFirst: true }
}

function nothing(): Record<string, never> {
  return {}
}
