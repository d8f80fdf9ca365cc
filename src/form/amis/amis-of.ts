import type { FieldCheck } from '../../model/field-check.ts'
import { allOf, anyOf } from '../../model/truth.ts'
import type { FormMetadata } from '../form-metadata.ts'
import { amisExpressionOf } from './amis-expression.ts'
import { amisFieldOf } from './amis-field.ts'
import type { AmisForm, AmisModule, AmisRecheck } from './amis-form.ts'
import { verbatimHtml } from './amis-text.ts'

/**
 * The form as the JSON of amis 6, for `render` or as a part of a page.
 *
 * Without a check it is plain JSON, and amis checks what it can by itself, with the messages of the form. With one, every
 * field that can be filled in says what the checker says; the host tells amis the rule for that once:
 * `addRule('kehu', amisRule)`. amis refuses to validate before that.
 */
export function amisOf(form: FormMetadata, check?: FieldCheck): AmisForm {
  const rechecks = check ? rechecksOf(form) : []
  return {
    type: 'form',
    title: '',
    mode: 'normal',
    trimValues: true,
    ...(form.mode === 'view' ? { static: true, actions: [] } : {}),
    body: form.modules.map(({ label, fields }): AmisModule => {
      const shown = anyOf(fields.map(({ visible }) => visible))
      return {
        type: 'fieldset',
        title: verbatimHtml(label),
        className: 'mb-6',
        ...(shown === true ? {} : { visibleOn: amisExpressionOf(shown) }),
        body: fields.map((field) => amisFieldOf(field, idOf(form, field.key), check)),
      }
    }),
    ...(rechecks.length === 0 ? {} : { onEvent: { change: { actions: rechecks } } }),
  }
}

/** By name amis would look for a field beside the form, not in it. */
function idOf({ model }: FormMetadata, key: string): string {
  return `${model}-${key}`
}

/** A field that holds something is checked again once one that its promises read has been changed. */
function rechecksOf(form: FormMetadata): AmisRecheck[] {
  return form.modules
    .flatMap(({ fields }) => fields)
    .filter(({ readOnly, recheckOn }) => !readOnly && recheckOn.length > 0)
    .map(({ key, visible, recheckOn }) => ({
      actionType: 'validateFormItem',
      componentId: idOf(form, key),
      expression: changedExpressionOf(recheckOn, amisExpressionOf(allOf([visible, { field: key, filled: true }]))),
    }))
}

/** amis keeps the value that a field had before its last change in `__prev`. */
function changedExpressionOf(keys: readonly string[], holds: string): string {
  const changed = keys.map((key) => `${key} !== __prev.${key}`).join(' || ')
  return `\${(${changed}) && ${holds.slice(2, -1)}}`
}
