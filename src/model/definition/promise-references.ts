import { issueCatalogue } from '../issue-catalogue.ts'
import type { CustomerModel } from '../model.ts'
import { type RuleCode, ruleCatalogue, ruleCodes } from '../rule-catalogue.ts'
import { codesOnce, known, type Names } from './names.ts'
import type { ModelProblem } from './problem.ts'

const customCode = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/

/** The rules between fields, the weights of warnings, and the custom checks. */
export function promiseReferences(
  { rules, severities = {}, checks = [] }: CustomerModel,
  names: Names,
): ModelProblem[] {
  const codes = Object.keys(issueCatalogue)
  const warnings = Object.entries(issueCatalogue).flatMap(([code, { severity }]) =>
    severity === 'warning' && !ruleCodes.some((rule) => rule === code) ? [code] : [],
  )
  return [
    ...codesOnce(rules, 'rules'),
    ...known(
      rules.map(({ code }) => code),
      ruleCodes,
      'rules',
      'rule',
    ),
    ...ruleCodes
      .filter((code) => rules.some((rule) => rule.code === code))
      .flatMap((code) => readProblems(code, names)),
    ...known(Object.keys(severities), warnings, 'severities', 'warning of a field'),
    ...codesOnce(checks, 'checks'),
    ...checks.flatMap(({ code, reads, blames }) => [
      ...(customCode.test(code)
        ? []
        : [{ path: 'checks', problem: `has the code "${code.slice(0, 64)}", which is not in snake_case` }]),
      ...(codes.includes(code)
        ? [{ path: 'checks', problem: `has the code "${code}", which is one of the package` }]
        : []),
      ...known([...reads, blames], names.fields, `checks.${code}`, 'field'),
    ]),
  ]
}

function readProblems(code: RuleCode, { fields }: Names): ModelProblem[] {
  const missing = ruleCatalogue[code].reads.filter((field) => !fields.includes(field))
  return missing.map((field) => ({
    path: `rules.${code}`,
    problem: `reads the field "${field}", which is not there; take the rule out too (rules: { ${code}: null })`,
  }))
}
