import type { Finding } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import type { FieldBehaviour } from './field-behaviour.ts'

/** Gives findings the weight that a model wants. */
export interface Weighing {
  /** A check whose findings weigh so; the same check where the model changes nothing. */
  readonly all: (check: FieldBehaviour['check']) => FieldBehaviour['check']
  /** `undefined` where the finding is ignored. */
  readonly one: (finding: Finding) => Finding | undefined
}

/** The weights of a model: a warning may become an error or be ignored; an error stays one. */
export function weighing(severities: CustomerModel['severities'] = {}): Weighing {
  const one = (finding: Finding): Finding | undefined => {
    const weight = Object.hasOwn(severities, finding.code) ? severities[finding.code] : undefined
    if (weight === undefined || finding.severity === 'error') return finding
    return weight === 'ignore' ? undefined : { ...finding, severity: weight }
  }
  if (Object.keys(severities).length === 0) return { all: (check) => check, one }
  return {
    all: (check) => (value) => check(value).flatMap((finding) => one(finding) ?? []),
    one,
  }
}
