import type { Condition } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import type { RuleChoice } from '../model/rules.ts'
import { templateOf } from '../model/templates.ts'
import { rules } from '../rules/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import { compileField, type FieldBehaviour } from './compile-field.ts'
import { indexTables, type ReferenceTables, type TableIndexes } from './reference-tables.ts'

/** A field of the model with its behaviour. */
export interface CompiledField extends FieldBehaviour {
  readonly key: string
  readonly recommended: boolean
}

/** A promise that the model chose, with its weights. */
export interface CompiledRule extends Rule {
  readonly choice: RuleChoice
}

/** Which fields one customer type requires. */
export type Requirements = ReadonlyMap<string, true | Condition>

/** A model made ready to judge records: pass it to `parseRecord`, `checkRecord` and the rest. */
export interface CompiledModel<Model extends CustomerModel = CustomerModel> {
  readonly model: Model
  readonly tables: TableIndexes
  readonly fields: readonly CompiledField[]
  readonly fieldOf: ReadonlyMap<string, CompiledField>
  readonly rules: readonly CompiledRule[]
  /** Requirements by customer type; `general` where the type is unknown. */
  readonly requirements: { readonly general: Requirements; readonly byType: ReadonlyMap<string, Requirements> }
}

/**
 * Makes a model ready to judge records. Do it once and keep the result.
 *
 * Throws a `TypeError` for a rule code that the package does not know, or an order that names an unknown field.
 */
export function compileModel<const Model extends CustomerModel>(
  model: Model,
  tables: ReferenceTables = {},
): CompiledModel<Model> {
  const indexes = indexTables(tables)
  const fields = model.order.map((key): CompiledField => {
    const row = model.fields[key]
    if (!row)
      throw new TypeError(`Model "${model.name}": "order" names the field "${key}", which "fields" does not have.`)
    return { key, recommended: row.recommended === true, ...compileField(row, model.options, indexes) }
  })
  return {
    model,
    tables: indexes,
    fields,
    fieldOf: new Map(fields.map((field) => [field.key, field])),
    rules: chosenRules(model),
    requirements: {
      general: requirementsOf(model),
      byType: new Map(Object.keys(model.templates).map((type) => [type, requirementsOf(model, type)])),
    },
  }
}

function chosenRules(model: CustomerModel): CompiledRule[] {
  const unknown = model.rules.find((choice) => !rules.some((rule) => rule.code === choice.code))
  if (unknown)
    throw new TypeError(`Model "${model.name}": "rules" names "${unknown.code}", which is no rule of this package.`)
  return rules.flatMap((rule) => {
    const choice = model.rules.find(({ code }) => code === rule.code)
    return choice ? [{ ...rule, choice }] : []
  })
}

function requirementsOf(model: CustomerModel, customerType?: string): Requirements {
  const required = new Map<string, true | Condition>()
  for (const field of templateOf(model, customerType)) {
    if (field.required !== false) required.set(field.key, field.required)
  }
  return required
}
