import { compileCondition, type Predicate } from '../model/conditions.ts'
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
}

/** A field and where it stands in `fields`. */
export interface FieldPosition {
  readonly key: string
  readonly position: number
}

/** A promise that the model chose, with its weights. */
export interface CompiledRule extends Rule {
  readonly choice: RuleChoice
}

/** A field that one customer type requires; with a condition, only where it holds. */
export interface Requirement extends FieldPosition {
  readonly holds: Predicate | undefined
}

/** A model made ready to judge records: pass it to `parseRecord`, `checkRecord` and the rest. */
export interface CompiledModel<Model extends CustomerModel = CustomerModel> {
  readonly model: Model
  readonly tables: TableIndexes
  readonly fields: readonly CompiledField[]
  /** Where each key stands in `fields`. */
  readonly positionOf: ReadonlyMap<string, number>
  readonly rules: readonly CompiledRule[]
  /** What a customer of high value should have. */
  readonly recommended: readonly FieldPosition[]
  /** Each holds for some customers of high value (重点客户). */
  readonly highValue: readonly Predicate[]
  /** Requirements by customer type; `general` where the type is unknown. */
  readonly requirements: {
    readonly general: readonly Requirement[]
    readonly byType: ReadonlyMap<string, readonly Requirement[]>
  }
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
    return { key, ...compileField(row, model.options, indexes) }
  })
  return {
    model,
    tables: indexes,
    fields,
    positionOf: new Map(fields.map(({ key }, position) => [key, position])),
    rules: chosenRules(model),
    recommended: model.order.flatMap((key, position) => (model.fields[key]?.recommended ? [{ key, position }] : [])),
    highValue: model.highValue.map(({ when }) => compileCondition(when)),
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

function requirementsOf(model: CustomerModel, customerType?: string): Requirement[] {
  return templateOf(model, customerType).flatMap(({ key, required }) =>
    required === false
      ? []
      : [
          {
            key,
            position: model.order.indexOf(key),
            holds: required === true ? undefined : compileCondition(required),
          },
        ],
  )
}
