import type { FieldCheck } from '../../model/field-check.ts'
import type { FormField, FormOption } from '../form-metadata.ts'
import { amisExpressionOf } from './amis-expression.ts'
import type { AmisField, AmisOption } from './amis-form.ts'
import { amisRulesOf } from './amis-rules.ts'
import { verbatim, verbatimHtml } from './amis-text.ts'

/** One field of the form. */
export function amisFieldOf(field: FormField, id: string, check: FieldCheck | undefined): AmisField {
  const { key, label, help, placeholder, visible, required, readOnly, masked } = field
  const shown = {
    id,
    label: verbatimHtml(label),
    ...(help === '' ? {} : { labelRemark: { icon: 'question-mark' as const, content: verbatimHtml(help) } }),
    ...(visible === true ? {} : { visibleOn: amisExpressionOf(visible) }),
  }
  // Without a name a field has no value of its own; it only shows one.
  if (masked) return { type: 'static', ...shown, tpl: `\${${key}}` }
  return {
    ...controlOf(field),
    name: key,
    ...shown,
    ...(visible === true ? {} : { clearValueOnHidden: true }),
    ...(placeholder === undefined ? {} : { placeholder: verbatim(placeholder) }),
    ...(readOnly ? { static: true } : { ...requirementOf(required), ...amisRulesOf(field, check) }),
  }
}

function requirementOf(required: FormField['required']): Pick<AmisField, 'required' | 'requiredOn'> {
  if (required === false) return {}
  return required === true ? { required } : { requiredOn: amisExpressionOf(required) }
}

function controlOf(field: FormField): Pick<AmisField, 'type'> & Partial<AmisField> {
  const { limits, unit, readOnly, options = [] } = field
  switch (field.control) {
    case 'text':
    case 'phone':
    case 'email':
    case 'url':
    case 'address':
      return { type: 'input-text' }
    case 'textarea':
      return { type: 'textarea' }
    case 'date':
      return { type: 'input-date', valueFormat: 'YYYY-MM-DD', displayFormat: 'YYYY-MM-DD' }
    case 'number':
      return {
        type: 'input-number',
        precision: limits.decimals ?? 0,
        ...(unit === undefined ? {} : unitOf(unit, readOnly)),
      }
    case 'select':
      return { type: 'select', options: options.map(optionOf), clearable: true }
    case 'multiselect':
      return {
        type: 'select',
        options: options.map(optionOf),
        multiple: true,
        joinValues: false,
        extractValue: true,
        clearable: true,
      }
    case 'tree':
      return { type: 'tree-select', options: options.map(optionOf), clearable: true, searchable: true }
  }
}

/** Where a number is typed, a unit behind it would stand in the place of the placeholder. */
function unitOf(unit: string, readOnly: boolean): Pick<AmisField, 'suffix' | 'caption' | 'size'> {
  return readOnly ? { suffix: unit } : { caption: verbatimHtml(unit), size: 'md' }
}

function optionOf({ value, label, children }: FormOption): AmisOption {
  return { value, label, ...(children === undefined ? {} : { children: children.map(optionOf) }) }
}
