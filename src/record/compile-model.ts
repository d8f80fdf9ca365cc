import { compileCondition, type Predicate } from '../model/conditions.ts'
import { type Finding, warning } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import { blamedBy, readsOf } from '../model/rule-catalogue.ts'
import { type ShownField, shownFieldsOf } from '../model/shown-fields.ts'
import type { Truth } from '../model/truth.ts'
import { rules } from '../rules/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import { compileField } from './compile-field.ts'
import type { CompiledField } from './compiled-field.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { type CustomChecks, customRulesOf } from './custom-checks.ts'
import { type KeyWalks, keyWalksOf, type WalkPlan } from './key-walk.ts'
import { mostKeys } from './read-object.ts'
import { indexTables, type ReferenceTables, type TableIndexes } from './reference-tables.ts'
import { weighing } from './weigh-findings.ts'

/** A field and the condition on which something is said of it; without one, always. */
export interface ConditionalField {
  readonly key: string
  readonly holds: Predicate | undefined
}

/** A model made ready to judge records: pass it to `parseRecord`, `checkRecord` and the rest. */
export interface CompiledModel<Model extends CustomerModel = CustomerModel> {
  readonly model: Model
  readonly tables: TableIndexes
  readonly fields: readonly CompiledField[]
  readonly fieldOf: ReadonlyMap<string, CompiledField>
  /** Every field, empty. Records are judged as copies of it: of one shape, whose values are found fast whatever a record lacks. */
  readonly blank: Readonly<Record<string, undefined>>
  readonly rules: readonly CompiledRule[]
  /** The fields that a form may hide, with the condition on which it shows them. */
  readonly hideable: readonly ConditionalField[]
  /** What must be filled in, templates and visibility worked in. */
  readonly required: readonly ConditionalField[]
  /** How a record is judged whose keys are fields, all of them filled: nearly every record. `undefined` where the names of the fields forbid it. */
  readonly walks: KeyWalks | undefined
  /** What a customer of high value should have. */
  readonly recommended: readonly ConditionalField[]
  /** Each holds for some customers of high value (重点客户). */
  readonly highValue: readonly Predicate[]
  /** What is said of a key that no field of the model has, of a value of a hidden field, and of an empty recommended field; `undefined` where the model ignores it. */
  readonly unknownField: Finding | undefined
  readonly notApplicable: Finding | undefined
  readonly missingRecommended: Finding | undefined
}

/**
 * Makes a model ready to judge records. Do it once and keep the result.
 *
 * `checks` holds the functions of the model's custom checks, by code. Throws a `TypeError` for a rule code that the package
 * does not know, an order that names an unknown field, conditions that turn in a circle, or a check without its function.
 */
export function compileModel<const Model extends CustomerModel>(
  model: Model,
  tables: ReferenceTables = {},
  checks: CustomChecks = {},
): CompiledModel<Model> {
  return assembleModel(model, tables, checks, allParts)
}

/** What a model is assembled of. */
export interface ModelParts {
  /** The behaviour of each kind that the model uses. */
  readonly behaviourOf: typeof compileField
  /** The promises that the model chooses from, in the order in which breaches are told. */
  readonly rules: readonly Rule[]
  readonly walksOf: (plan: WalkPlan) => KeyWalks
}

const allParts: ModelParts = { behaviourOf: compileField, rules, walksOf: keyWalksOf }

/** As `compileModel`, of no more parts than the model needs; what `kehu model compile` writes brings its own. */
export function assembleModel<const Model extends CustomerModel>(
  model: Model,
  tables: ReferenceTables,
  checks: CustomChecks,
  { behaviourOf, rules, walksOf }: ModelParts,
): CompiledModel<Model> {
  const indexes = indexTables(tables)
  const weigh = weighing(model.severities)
  const fields = model.order.map((key, position): CompiledField => {
    const row = model.fields[key]
    if (!row)
      throw new TypeError(`Model "${model.name}": "order" names the field "${key}", which "fields" does not have.`)
    const { isPlain, isSound, normalize, check } = behaviourOf(row, model.options, indexes)
    return { key, position, isPlain, isSound: isSound ?? isPlain, normalize, check: weigh.all(check) }
  })
  const shown = shownFieldsOf(model)
  const conditional = (truthOf: (field: ShownField) => Truth) => conditionalFields(shown, truthOf)
  const compiled = {
    model,
    tables: indexes,
    fields,
    fieldOf: new Map(fields.map((field) => [field.key, field])),
    blank: Object.fromEntries(fields.map(({ key }) => [key, undefined])),
    rules: [...chosenRules(model, rules), ...customRulesOf(model, checks)],
    hideable: [
      ...conditional(({ visible }) => visible).filter(({ holds }) => holds !== undefined),
      ...neverShown(fields, shown),
    ],
    required: conditional(({ required }) => required),
    recommended: conditional(({ row, visible }) => (row.recommended ? visible : false)),
    highValue: model.highValue.map(({ when }) => compileCondition(when)),
    unknownField: weigh.one(warning('unknown_field')),
    notApplicable: weigh.one(warning('not_applicable')),
    missingRecommended: weigh.one(warning('recommended')),
  }
  return { ...compiled, walks: canBeWalked(fields) ? walksOf(walkPlanOf(compiled)) : undefined }
}

/** A record is no place to look up a name that every object has, like `constructor`. */
function canBeWalked(fields: readonly CompiledField[]): boolean {
  return fields.length <= mostKeys && !fields.some(({ key }) => key in {})
}

function walkPlanOf(compiled: Omit<CompiledModel, 'walks'>): WalkPlan {
  const { fields, required, rules, hideable, blank } = compiled
  const always = required.filter(({ holds }) => holds === undefined)
  const readsByName = rules.length > 0 || hideable.length > 0 || always.length < required.length
  return { fields, required: always.map(({ key }) => key), blank: readsByName ? blank : undefined }
}

function chosenRules(model: CustomerModel, rules: readonly Rule[]): CompiledRule[] {
  const unknown = model.rules.find((choice) => !rules.some((rule) => rule.code === choice.code))
  if (unknown)
    throw new TypeError(`Model "${model.name}": "rules" names "${unknown.code}", which is no rule of this package.`)
  return rules.flatMap((rule) => {
    const choice = model.rules.find(({ code }) => code === rule.code)
    return choice ? [{ ...rule, reads: readsOf(rule.code), blames: blamedBy(rule.code), choice }] : []
  })
}

/** The fields of which something is said at least sometimes, and when. */
function conditionalFields(shown: readonly ShownField[], truthOf: (field: ShownField) => Truth): ConditionalField[] {
  return shown.flatMap((field) => {
    const truth = truthOf(field)
    if (truth === false) return []
    return [{ key: field.key, holds: truth === true ? undefined : compileCondition(truth) }]
  })
}

/** The fields that no form shows: their condition never holds. */
function neverShown(fields: readonly CompiledField[], shown: readonly ShownField[]): ConditionalField[] {
  return fields.flatMap(({ key }) => (shown.some((field) => field.key === key) ? [] : [{ key, holds: () => false }]))
}
