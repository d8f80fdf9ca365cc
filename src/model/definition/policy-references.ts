import type { CustomerModel } from '../model.ts'
import type { Threshold, Tier } from '../tiers.ts'
import { codesOnce, known, type Names, onlyOnce } from './names.ts'
import { numberingReferences } from './numbering-references.ts'
import type { ModelProblem } from './problem.ts'

/** Tiers, numbers, review, life cycle, permissions and duplicates. */
export function policyReferences(model: CustomerModel, names: Names): ModelProblem[] {
  return [
    ...tierProblems(model, names),
    ...codesOnce(model.highValue, 'highValue'),
    ...numberingReferences(model, names),
    ...reviewProblems(model, names),
    ...lifecycleProblems(model),
    ...permissionProblems(model, names),
    ...codesOnce(model.duplicates ?? [], 'duplicates'),
    ...(model.duplicates ?? []).flatMap(({ code, all }) =>
      known(
        all.map(({ field }) => field),
        names.possibleFields,
        `duplicates.${code}`,
        'field',
      ),
    ),
  ]
}

function tierProblems({ tiers, fields, options }: CustomerModel, { possibleFields }: Names): ModelProblem[] {
  const { declared, employees, revenue } = tiers.fields
  const row = Object.hasOwn(fields, declared) ? fields[declared] : undefined
  const codes = row && 'options' in row ? options[row.options]?.map(({ code }) => code) : undefined
  return [
    ...known([declared, employees, revenue], possibleFields, 'tiers.fields', 'field'),
    ...codesOnce(tiers.scale, 'tiers.scale'),
    ...(codes
      ? known(
          tiers.scale.map(({ code }) => code),
          codes,
          'tiers.scale',
          `code of "${declared}"`,
        )
      : []),
    ...(['employees', 'revenue'] as const).flatMap((measure) => ascending(tiers.scale, measure)),
  ]
}

/** The lowest tier begins nowhere, every other one above the one before. */
function ascending(scale: readonly Tier[], measure: 'employees' | 'revenue'): ModelProblem[] {
  const starts = scale.map((tier) => tier[measure]).filter((threshold) => threshold !== undefined)
  const falls = starts.some(
    (threshold, index) => index > 0 && startOf(threshold) < startOf(starts[index - 1] ?? threshold),
  )
  return falls ? [{ path: 'tiers.scale', problem: `must go from the lowest to the highest tier by ${measure}` }] : []
}

function startOf(threshold: Threshold): number {
  return 'atLeast' in threshold ? threshold.atLeast : threshold.above
}

function reviewProblems({ review, roles }: CustomerModel, { possibleFields }: Names): ModelProblem[] {
  const { reviewers, deputies = {}, escalations = [] } = review
  return [
    ...onlyOnce(reviewers, 'review.reviewers'),
    ...known(reviewers, roles, 'review.reviewers', 'role'),
    ...review.rules.flatMap(({ reviewer, changes = [] }, index) => [
      ...known([reviewer], reviewers, `review.rules[${index}].reviewer`, 'reviewer'),
      ...known(changes, possibleFields, `review.rules[${index}].changes`, 'field'),
    ]),
    ...known(Object.keys(deputies), reviewers, 'review.deputies', 'reviewer'),
    ...Object.entries(deputies).flatMap(([role, others]) => known(others, roles, `review.deputies.${role}`, 'role')),
    ...known(
      escalations.map(({ to }) => to),
      roles,
      'review.escalations',
      'role',
    ),
  ]
}

function lifecycleProblems({ lifecycle }: CustomerModel): ModelProblem[] {
  const reached = statusesOf(lifecycle)
  const stranded = [...new Set(lifecycle.transitions.map(({ from }) => from))].filter((status) => !reached.has(status))
  return stranded.map((status) => ({ path: 'lifecycle.transitions', problem: `never reach the status "${status}"` }))
}

/** The statuses that a record can come to. */
function statusesOf(lifecycle: CustomerModel['lifecycle']): ReadonlySet<string> {
  const reached = new Set([lifecycle.initial])
  for (let grew = true; grew; ) {
    const next = lifecycle.transitions.flatMap(({ from, to }) => (reached.has(from) ? to : []))
    grew = next.some((status) => !reached.has(status))
    for (const status of next) reached.add(status)
  }
  return reached
}

function permissionProblems(
  { permissions, roles, lifecycle }: CustomerModel,
  { possibleFields, types }: Names,
): ModelProblem[] {
  const statuses = [...statusesOf(lifecycle)]
  return [
    ...onlyOnce(roles, 'roles'),
    ...known(permissions.seePersonalData, roles, 'permissions.seePersonalData', 'role'),
    ...permissions.grants.flatMap((grant, index) => [
      ...known(grant.roles, roles, `permissions.grants[${index}].roles`, 'role'),
      ...known(grant.customerTypes ?? [], types, `permissions.grants[${index}].customerTypes`, 'customer type'),
      ...known(grant.statuses ?? [], statuses, `permissions.grants[${index}].statuses`, 'status'),
      ...known(grant.fields ?? [], possibleFields, `permissions.grants[${index}].fields`, 'field'),
    ]),
  ]
}
