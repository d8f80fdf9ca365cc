import { conditionHolds } from '../../model/conditions.ts'
import type { FieldCheck } from '../../model/field-check.ts'
import { fieldsOf, type Truth } from '../../model/truth.ts'
import type { FormField, FormMetadata, FormModule } from '../form-metadata.ts'
import type { ProDependencyColumn, ProFieldColumn, ProFormColumn, ProGroupColumn } from './pro-column.ts'
import { proFieldColumnOf } from './pro-field-column.ts'

/** The values that a column depends on. */
type Values = Readonly<Record<string, unknown>>

/**
 * The form as columns for `BetaSchemaForm` of ProComponents: one group per module.
 *
 * What depends on other fields is a column of the type `dependency`, which ProComponents wants as a function; another function
 * keeps a masked value from being submitted. Without a check the rest is plain JSON, and antd checks what it can by itself,
 * with the messages of the form; with one, every field that can be filled in says what the checker says.
 */
export function proComponentsOf(form: FormMetadata, check?: FieldCheck): ProFormColumn[] {
  return form.modules.map((module) => {
    const conditions = module.fields.map(({ visible }) => visible)
    const group = groupOf(module, check)
    if (conditions.includes(true)) return group
    return dependency(`${module.key} module`, conditions, (values) =>
      conditions.some((visible) => holds(visible, values)) ? [group] : [],
    )
  })
}

function groupOf({ key, label, fields }: FormModule, check: FieldCheck | undefined): ProGroupColumn {
  return { key, valueType: 'group', title: label, columns: fields.map((field) => columnOf(field, check)) }
}

function columnOf(field: FormField, check: FieldCheck | undefined): ProFieldColumn | ProDependencyColumn {
  const { key, visible, required } = field
  if (visible === true && typeof required === 'boolean') return proFieldColumnOf(field, required, check)
  return dependency(`${key} field`, [visible, required], (values) =>
    holds(visible, values) ? [proFieldColumnOf(field, holds(required, values), check)] : [],
  )
}

function dependency(
  key: string,
  conditions: readonly Truth[],
  columns: (values: Values) => ProFormColumn[],
): ProDependencyColumn {
  return { key, valueType: 'dependency', name: [...new Set(conditions.flatMap(fieldsOf))], columns }
}

function holds(truth: Truth, values: Values): boolean {
  return typeof truth === 'boolean' ? truth : conditionHolds(truth, values)
}
