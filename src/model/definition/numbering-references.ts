import type { Field } from '../fields.ts'
import type { CustomerModel } from '../model.ts'
import { numberingProblems } from '../numbering/numbering-problems.ts'
import type { NumberSegment } from '../numbering.ts'
import { readyMadeFields } from '../ready-made-fields.ts'
import { known, type Names } from './names.ts'
import type { ModelProblem } from './problem.ts'

type FieldSegment = Extract<NumberSegment, { field: unknown }>

/** Kinds whose value is a short text that can stand in a number. */
const kindsWithText: readonly Field['kind'][] = ['text', 'choice', 'industry', 'creditCode']

const timeZone = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+\-0-9]+)+)$/

/** The numbering: whether its numbers can be read and are given once, the fields that it shows, and the time zone. */
export function numberingReferences(model: CustomerModel, names: Names): ModelProblem[] {
  const { segments, timeZone: zone } = model.numbering
  const problems = [
    ...numberingProblems(segments),
    ...segments.flatMap((segment, index) =>
      'field' in segment ? fieldProblems(segment, `numbering.segments[${index}]`, model, names) : [],
    ),
  ]
  return timeZone.test(zone)
    ? problems
    : [...problems, { path: 'numbering.timeZone', problem: 'must be an IANA name such as "Asia/Shanghai"' }]
}

function fieldProblems(
  segment: FieldSegment,
  path: string,
  { fields, options }: CustomerModel,
  { possibleFields }: Names,
): ModelProblem[] {
  const { field } = segment
  const row = rowOf(field, fields)
  if (!row) return known([field], possibleFields, `${path}.field`, 'field')
  const problems: ModelProblem[] = []
  if (row.personal)
    problems.push({
      path: `${path}.field`,
      problem: `names "${field}", which is personal data; everybody sees a number`,
    })
  if (!('codes' in segment)) {
    if (!kindsWithText.includes(row.kind))
      problems.push({
        path: `${path}.field`,
        problem: `names "${field}", whose kind "${row.kind}" gives no text to a number`,
      })
    return problems
  }
  if (row.kind !== 'choice')
    return [
      ...problems,
      { path: `${path}.codes`, problem: `are for one choice of an option list, which "${field}" is not` },
    ]
  const codes = options[row.options]?.map(({ code }) => code)
  return codes ? [...problems, ...coverage(segment.codes, codes, field, `${path}.codes`)] : problems
}

/** The row of a field; a policy may name a ready-made one that the model does without. */
function rowOf(field: string, fields: CustomerModel['fields']): Field | undefined {
  if (Object.hasOwn(fields, field)) return fields[field]
  const readyMade: Readonly<Record<string, Field>> = readyMadeFields
  return Object.hasOwn(readyMade, field) ? readyMade[field] : undefined
}

function coverage(
  given: Readonly<Record<string, string>>,
  codes: readonly string[],
  field: string,
  path: string,
): ModelProblem[] {
  const lacking = codes.filter((code) => !Object.hasOwn(given, code))
  return [
    ...known(Object.keys(given), codes, path, `code of "${field}"`),
    ...lacking.map((code) => ({ path, problem: `lack the option "${code.slice(0, 64)}" of "${field}"` })),
  ]
}
