import { readyMade } from '../changed-fields.ts'
import type { CustomerModel } from '../model.ts'
import type { ModelChanges } from '../model-changes.ts'
import { readyMadeFields } from '../ready-made-fields.ts'
import { ruleCodes } from '../rule-catalogue.ts'
import { known } from './names.ts'
import { assertNone, type ModelProblem } from './problem.ts'
import { hintOf } from './structure.ts'

/** Every key that changes may have: one that is missing here does not compile. */
const changeKeys: Readonly<Record<keyof ModelChanges | 'extends' | '$schema', true>> = {
  $schema: true,
  extends: true,
  name: true,
  modules: true,
  fields: true,
  override: true,
  order: true,
  options: true,
  templateField: true,
  templates: true,
  rules: true,
  severities: true,
  checks: true,
  tiers: true,
  highValue: true,
  numbering: true,
  review: true,
  lifecycle: true,
  roles: true,
  permissions: true,
  duplicates: true,
  messages: true,
}

/** What changes name and the model that they extend does not have. What becomes of them is judged as a model. */
export function problemsOfChanges(base: CustomerModel, changes: ModelChanges): readonly ModelProblem[] {
  const keys = Object.keys(changeKeys)
  const unknown = Object.keys(changes).filter((key) => !keys.includes(key))
  const fields = Object.keys(base.fields)
  const taken = Object.entries(changes.fields ?? {}).flatMap(([key, row]) => (row === true ? [key] : []))
  return [
    ...unknown.map((key) => ({ path: key, problem: `is no known key${hintOf(key, keys)}` })),
    ...known(Object.keys(changes.override ?? {}), [...fields, ...taken], 'override', 'field'),
    ...known(Object.keys(changes.rules ?? {}), ruleCodes, 'rules', 'rule'),
    ...Object.entries(changes.fields ?? {}).flatMap(([key, row]) => newFieldProblems(key, row, fields)),
  ]
}

/** Throws a `TypeError` that tells what is wrong with changes. */
export function assertChanges(base: CustomerModel, changes: ModelChanges): void {
  assertNone(problemsOfChanges(base, changes), `The changes of the model "${base.name}"`)
}

function newFieldProblems(key: string, row: unknown, fields: readonly string[]): ModelProblem[] {
  const path = `fields.${key}`
  if (fields.includes(key)) return [{ path, problem: 'is there already; say in "override" what is different' }]
  if (row !== true || readyMade(key)) return []
  return [{ path, problem: `is no ready-made field${hintOf(key, Object.keys(readyMadeFields))}` }]
}
