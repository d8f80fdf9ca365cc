import type { FieldCheck } from '../../model/field-check.ts'
import { anyOf } from '../../model/truth.ts'
import { flatOptionsOf } from '../flat-options.ts'
import type { Control, FormField, FormMetadata, FormOption } from '../form-metadata.ts'
import { type Capacities, capacitiesOf, formkitExpressionOf } from './formkit-expression.ts'
import { formkitRulesOf } from './formkit-rules.ts'
import type { FormKitInput, FormKitSection } from './formkit-schema.ts'
import { verbatim } from './formkit-text.ts'

/**
 * The form as a FormKit schema, to stand inside a form: `<FormKit type="form"><FormKitSchema :schema="schema" /></FormKit>`.
 *
 * Without a check it is plain JSON, and FormKit judges by limits and patterns, with the messages of the form. With one, every
 * input says what the checker says.
 */
export function formkitOf({ modules }: FormMetadata, check?: FieldCheck): readonly FormKitSection[] {
  const capacities = capacitiesOf(modules.flatMap(({ fields }) => fields))
  return modules.map(({ label, fields }): FormKitSection => {
    const shown = anyOf(fields.map(({ visible }) => visible))
    return {
      $el: 'fieldset',
      ...(shown !== true && { if: formkitExpressionOf(shown, capacities) }),
      children: [
        { $el: 'legend', children: verbatim(label) },
        ...fields.map((field) => inputOf(field, capacities, check)),
      ],
    }
  })
}

function inputOf(field: FormField, capacities: Capacities, check: FieldCheck | undefined): FormKitInput {
  const { key, control, label, help, unit = '', placeholder, options, visible, readOnly } = field
  const description = help.includes(unit) ? help : `${help} (${unit})`.trim()
  return {
    ...typeOf(control),
    name: key,
    label: verbatim(label),
    ...(description !== '' && { help: verbatim(description) }),
    ...(placeholder !== undefined && options === undefined && { placeholder: verbatim(placeholder) }),
    ...(options && choicesOf(control, options)),
    ...(visible !== true && { if: formkitExpressionOf(visible, capacities) }),
    ...(readOnly && { disabled: true as const }),
    ...formkitRulesOf(field, capacities, check),
  }
}

/** A list of which nothing is chosen yet begins with nothing: a browser would choose the first option by itself. */
function choicesOf(control: Control, options: readonly FormOption[]): Pick<FormKitInput, 'options'> {
  const choices = flatOptionsOf(options)
  return { options: control === 'multiselect' ? choices : [{ value: '', label: '' }, ...choices] }
}

function typeOf(control: Control): Pick<FormKitInput, '$formkit' | 'number'> {
  switch (control) {
    case 'text':
    case 'email':
    case 'url':
    case 'address':
      return { $formkit: 'text' }
    case 'phone':
      return { $formkit: 'tel' }
    case 'textarea':
      return { $formkit: 'textarea' }
    case 'date':
      return { $formkit: 'date' }
    case 'number':
      return { $formkit: 'number', number: true }
    case 'select':
    case 'tree':
      return { $formkit: 'select' }
    case 'multiselect':
      return { $formkit: 'checkbox' }
  }
}
