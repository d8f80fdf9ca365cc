import type { FieldCheck } from '../../model/field-check.ts'
import type { FormField, FormMetadata, FormOption } from '../form-metadata.ts'
import { componentOf, type FormilyComponents } from './formily-components.ts'
import { formilyExpressionOf, verbatim } from './formily-expression.ts'
import { maskReactionOf, recheckReactionsOf } from './formily-reactions.ts'
import { formilyCheckOf, formilyRulesOf } from './formily-rules.ts'
import type { FormilyField, FormilyMaskedField } from './formily-schema.ts'

/** One field of the form. */
export function formilyFieldOf(
  form: FormMetadata,
  field: FormField,
  components: FormilyComponents,
  check: FieldCheck | undefined,
): FormilyField | FormilyMaskedField {
  const { key, label, options, visible, readOnly, masked, placeholder } = field
  const decorator = componentOf(components.field)
  const shown = {
    title: verbatim(label),
    'x-decorator': decorator.name,
    'x-decorator-props': { ...decorator.props, ...decorationOf(field, check) },
    ...(visible === true ? {} : { 'x-visible': formilyExpressionOf(visible) }),
  }
  if (masked) return { type: 'void', ...shown, 'x-reactions': [maskReactionOf(key)] }
  const component = componentOf(components[field.control])
  const rules = readOnly ? [] : check ? [formilyCheckOf(field, check)] : formilyRulesOf(field)
  const reactions = recheckReactionsOf(form, key)
  return {
    type: typeOf(field),
    ...shown,
    ...(options === undefined ? {} : { enum: options.map(optionOf) }),
    'x-component': component.name,
    'x-component-props': {
      ...component.props,
      ...(placeholder === undefined ? {} : { placeholder: verbatim(placeholder) }),
      // Beside a control the decorator shows the unit; beside mere text it would stand far off.
      ...(readOnly ? unitOf(field) : {}),
    },
    ...(readOnly ? { 'x-read-pretty': true } : {}),
    ...(rules.length === 0 ? {} : { 'x-validator': rules }),
    ...(reactions.length === 0 ? {} : { 'x-reactions': reactions }),
  }
}

/** Help, unit, and the mark of a required field: a check makes no rule of `required`, from which Formily would take it. */
function decorationOf(field: FormField, check: FieldCheck | undefined) {
  const { help, required, readOnly } = field
  return {
    ...(help === '' ? {} : { tooltip: verbatim(help) }),
    ...(readOnly ? {} : unitOf(field)),
    ...(check === undefined || readOnly || required === false
      ? {}
      : { asterisk: required === true ? true : formilyExpressionOf(required) }),
  }
}

function unitOf({ unit }: FormField): { readonly addonAfter?: string } {
  return unit === undefined ? {} : { addonAfter: verbatim(unit) }
}

function typeOf({ control }: FormField): FormilyField['type'] {
  switch (control) {
    case 'number':
      return 'number'
    case 'multiselect':
      return 'array'
    case 'text':
    case 'textarea':
    case 'phone':
    case 'email':
    case 'url':
    case 'date':
    case 'select':
    case 'tree':
    case 'address':
      return 'string'
  }
}

function optionOf({ value, label, children }: FormOption): FormOption {
  return {
    value: verbatim(value),
    label: verbatim(label),
    ...(children === undefined ? {} : { children: children.map(optionOf) }),
  }
}
