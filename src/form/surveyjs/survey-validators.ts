import { decimalsPattern } from '../decimals-pattern.ts'
import { flaglessPatternOf } from '../flagless-pattern.ts'
import type { FormField } from '../form-metadata.ts'
import { lengthPattern } from '../length-pattern.ts'
import type { SurveyValidator } from './survey-json.ts'

/** What SurveyJS can tell of a value by itself, all with the one message of the form. */
export function surveyValidatorsOf({
  control,
  limits,
  pattern,
  messages: { invalid: text },
}: FormField): SurveyValidator[] {
  const { minimum: minValue, maximum: maxValue, decimals } = limits
  if (control === 'number' && minValue !== undefined && maxValue !== undefined) {
    return [
      { type: 'numeric', minValue, maxValue, text },
      ...(decimals === undefined ? [] : [{ type: 'regex', regex: decimalsPattern(decimals), text } as const]),
    ]
  }
  return [
    ...(limits.maxLength === undefined ? [] : [{ type: 'regex', regex: lengthPattern(limits), text } as const]),
    ...(pattern === undefined ? [] : [{ type: 'regex', regex: flaglessPatternOf(pattern), text } as const]),
  ]
}
