import { changedFields, changedOrder, optionsOfReadyMade } from './changed-fields.ts'
import type { DefinedModel } from './defined-model.ts'
import { assertChanges } from './definition/problems-of-changes.ts'
import { assertModel } from './definition/problems-of-model.ts'
import { mergedChecks, mergedRules, mergedSeverities, mergedWords } from './merged-entries.ts'
import type { CustomerModel } from './model.ts'
import type { ModelChanges } from './model-changes.ts'

/**
 * Makes a model from another by saying what is different. The type of the record follows: options become unions, what is
 * always required is present, what is removed is gone.
 *
 * Fields, options, templates, rules, severities, checks and words are changed entry by entry (`null` removes one); every
 * other part is one policy and is replaced as a whole. A new field stands behind the last one of its module, unless `order`
 * says otherwise; then `order` names every field.
 *
 * Throws a `TypeError` that tells every mistake with the nearest known name: unknown keys, a rule or condition on a field
 * that is not there, conditions that turn in a circle, codes that occur twice.
 */
export function defineCustomerModel<const Base extends CustomerModel, const Changes extends ModelChanges<Base>>(
  changes: Changes & { readonly extends: Base },
): DefinedModel<Base, Changes> {
  const model: unknown = changedModel(changes.extends, changes)
  return model as DefinedModel<Base, Changes>
}

function changedModel(base: CustomerModel, changes: ModelChanges & { readonly extends: CustomerModel }): CustomerModel {
  assertChanges(base, changes)
  const {
    extends: _base,
    $schema: _schema,
    fields: added,
    override,
    rules,
    severities,
    checks,
    messages,
    templates,
    ...replaced
  } = changes
  const fields = changedFields(base, added, override)
  const options = { ...base.options, ...optionsOfReadyMade(added), ...changes.options }
  const model: CustomerModel = {
    ...base,
    ...replaced,
    fields,
    options,
    order: changes.order ?? changedOrder(base, fields),
    templates: changedTemplates({ ...base, ...replaced, fields, options }, templates),
    rules: mergedRules(base.rules, rules),
    ...mergedSeverities(base.severities, severities),
    ...mergedChecks(base.checks, checks),
    ...mergedWords(base.messages, messages),
  }
  assertModel(model)
  return model
}

/** A template for each customer type that there is now: of the changes, of the base, or the general one. */
function changedTemplates(
  { fields, options, templateField, templates }: CustomerModel,
  changes: ModelChanges['templates'] = {},
): CustomerModel['templates'] {
  const row = fields[templateField]
  const types = row?.kind === 'choice' ? (options[row.options] ?? []) : []
  const inherited = types.map(({ code }) => [code, Object.hasOwn(templates, code) ? templates[code] : {}])
  return { ...Object.fromEntries(inherited), ...changes }
}
