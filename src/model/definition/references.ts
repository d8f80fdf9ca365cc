import type { CustomerModel } from '../model.ts'
import { readyMadeFields } from '../ready-made-fields.ts'
import { conditionReferences } from './condition-references.ts'
import { fieldReferences } from './field-references.ts'
import { known, type Names, onlyOnce } from './names.ts'
import { policyReferences } from './policy-references.ts'
import type { ModelProblem } from './problem.ts'
import { promiseReferences } from './promise-references.ts'
import { cycleProblems } from './visibility-cycles.ts'

/** What a model of the right shape names and does not have, names twice, or turns in a circle. */
export function referenceProblems(model: CustomerModel): ModelProblem[] {
  const names: Names = {
    fields: Object.keys(model.fields),
    /** Policies may name ready-made fields that this model does without. */
    possibleFields: [...new Set([...Object.keys(model.fields), ...Object.keys(readyMadeFields)])],
    types: typesOf(model),
  }
  return [
    ...fieldReferences(model, names),
    ...templateReferences(model, names),
    ...conditionReferences(model),
    ...cycleProblems(model),
    ...promiseReferences(model, names),
    ...policyReferences(model, names),
  ]
}

/** The customer types of a model: the codes of the field that chooses the template. */
function typesOf({ fields, options, templateField }: CustomerModel): readonly string[] {
  const row = Object.hasOwn(fields, templateField) ? fields[templateField] : undefined
  return row?.kind === 'choice' ? (options[row.options] ?? []).map(({ code }) => code) : []
}

function templateReferences(model: CustomerModel, { fields, types }: Names): ModelProblem[] {
  const { templateField, templates } = model
  const row = Object.hasOwn(model.fields, templateField) ? model.fields[templateField] : undefined
  const problems = known([templateField], fields, 'templateField', 'field')
  if (row && row.kind !== 'choice')
    problems.push({ path: 'templateField', problem: 'must name a field of the kind "choice"' })
  if (row?.visible)
    problems.push({ path: `fields.${templateField}.visible`, problem: 'must not be: this field chooses the template' })
  if (row?.kind === 'choice') problems.push(...known(Object.keys(templates), types, 'templates', 'customer type'))
  for (const [type, template] of Object.entries(templates)) {
    const path = `templates.${type}`
    problems.push(...known(template.fields ?? [], fields, `${path}.fields`, 'field'))
    problems.push(...onlyOnce(template.fields ?? [], `${path}.fields`))
    problems.push(...known(Object.keys(template.required ?? {}), fields, `${path}.required`, 'field'))
    if (template.fields && !template.fields.includes(templateField))
      problems.push({ path: `${path}.fields`, problem: `must have "${templateField}", which chooses the template` })
  }
  return problems
}
