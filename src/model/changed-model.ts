import { changedFields, changedOrder, optionsOfReadyMade } from './changed-fields.ts'
import { mergedChecks, mergedRules, mergedSeverities, mergedWords } from './merged-entries.ts'
import type { CustomerModel } from './model.ts'
import type { ModelChanges } from './model-changes.ts'

/** A model with changes worked in. Judges neither: what the changes name and the base lacks is left out or ends up in the model. */
export function changedModel(
  base: CustomerModel,
  changes: ModelChanges & { readonly extends?: unknown },
): CustomerModel {
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
  return {
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
