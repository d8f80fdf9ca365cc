import type { FieldCheck } from '../../model/field-check.ts'
import { anyOf } from '../../model/truth.ts'
import type { FormMetadata } from '../form-metadata.ts'
import { componentOf, type FormilyComponents, formilyComponents } from './formily-components.ts'
import { formilyExpressionOf, verbatim } from './formily-expression.ts'
import { formilyFieldOf } from './formily-field.ts'
import type { FormilyModule, FormilySchema } from './formily-schema.ts'

/** What may be said besides the form. */
export interface FormilyOptions {
  /** Other components than those of antd, where they differ. */
  readonly components?: Partial<FormilyComponents>
}

/**
 * The form as the JSON Schema of Formily 2, for `<SchemaField schema={…} />`.
 *
 * Without a check it is plain JSON, and Formily checks what it can by itself, with the messages of the form. With one, every
 * field that can be filled in says what the checker says. Conditions are expressions in `{{ }}` on `$values`.
 */
export function formilyOf(
  form: FormMetadata,
  check?: FieldCheck,
  { components = {} }: FormilyOptions = {},
): FormilySchema {
  const all = { ...formilyComponents, ...components }
  const module = componentOf(all.module)
  const modules = form.modules.map(({ label, fields }, index): [string, FormilyModule] => {
    const shown = anyOf(fields.map(({ visible }) => visible))
    return [
      // No key of a field has a hyphen, so the names of modules and fields never meet.
      `module-${index + 1}`,
      {
        type: 'void',
        title: verbatim(label),
        'x-component': module.name,
        'x-component-props': module.props,
        ...(shown === true ? {} : { 'x-visible': formilyExpressionOf(shown) }),
        properties: Object.fromEntries(
          fields.map((field) => [field.key, formilyFieldOf(form, field, all, check)] as const),
        ),
      },
    ]
  })
  return { type: 'object', properties: Object.fromEntries(modules) }
}
