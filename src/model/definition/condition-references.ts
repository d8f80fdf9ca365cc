import type { Condition } from '../conditions.ts'
import type { Field } from '../fields.ts'
import type { CustomerModel } from '../model.ts'
import { known } from './names.ts'
import type { ModelProblem } from './problem.ts'

/** Fields and codes that the conditions of a model name. */
export function conditionReferences(model: CustomerModel): ModelProblem[] {
  return conditionsOf(model).flatMap(({ path, condition }) => ofCondition(condition, path, model))
}

interface Placed {
  readonly path: string
  readonly condition: Condition
}

/** Every condition of a model and where it stands. */
function conditionsOf(model: CustomerModel): Placed[] {
  const placed = (path: string, condition: unknown): Placed[] =>
    typeof condition === 'object' && condition !== null ? [{ path, condition: condition as Condition }] : []
  return [
    ...Object.entries(model.fields).flatMap(([key, { required, visible }]) => [
      ...placed(`fields.${key}.required`, required),
      ...placed(`fields.${key}.visible`, visible),
    ]),
    ...Object.entries(model.templates).flatMap(([type, { required = {} }]) =>
      Object.entries(required).flatMap(([key, condition]) => placed(`templates.${type}.required.${key}`, condition)),
    ),
    ...model.highValue.flatMap(({ when }, index) => placed(`highValue[${index}].when`, when)),
    ...model.review.rules.flatMap(({ when }, index) => placed(`review.rules[${index}].when`, when)),
  ]
}

function ofCondition(condition: Condition, path: string, model: CustomerModel): ModelProblem[] {
  if ('all' in condition)
    return condition.all.flatMap((part, index) => ofCondition(part, `${path}.all[${index}]`, model))
  if ('any' in condition)
    return condition.any.flatMap((part, index) => ofCondition(part, `${path}.any[${index}]`, model))
  if ('not' in condition) return ofCondition(condition.not, `${path}.not`, model)
  const { field } = condition
  const row = Object.hasOwn(model.fields, field) ? model.fields[field] : undefined
  if (!row) return known([field], Object.keys(model.fields), path, 'field')
  if ('in' in condition || 'notIn' in condition) {
    const used = 'in' in condition ? condition.in : condition.notIn
    if (!('options' in row)) return [{ path, problem: `asks for codes of "${field}", which has no option list` }]
    const codes = (model.options[row.options] ?? []).map(({ code }) => code)
    return known(used, codes, path, `code of "${field}"`)
  }
  const asksNumber = 'above' in condition || 'atLeast' in condition
  return asksNumber && !isNumeric(row) ? [{ path, problem: `compares "${field}", which is no number` }] : []
}

function isNumeric({ kind }: Field): boolean {
  return kind === 'amount' || kind === 'headCount' || kind === 'number'
}
