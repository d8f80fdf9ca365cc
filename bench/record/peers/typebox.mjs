import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { isAmount, isCalendarDate, patterns, spelled } from '../rules.mjs'

const validator = Compile(
  Type.Object(
    spelled((rule) => {
      switch (rule.kind) {
        case 'text':
          return Type.String({
            minLength: rule.minimum,
            maxLength: rule.maximum,
            ...(rule.pattern && { pattern: patterns[rule.pattern] }),
          })
        case 'code':
          return Type.Enum(rule.codes)
        case 'codes':
          return Type.Array(Type.Enum(rule.codes))
        case 'date':
          return Type.Refine(Type.String(), isCalendarDate)
        case 'amount':
          return Type.Refine(Type.Number(), isAmount)
      }
    }, Type.Optional),
  ),
)

export const peer = {
  name: 'typebox',
  /** `Parse` gives the value that it was given; `Clean` removes in place, so that a new object is a copy made before. */
  parse: (record) => (validator.Check(record) ? validator.Clean({ ...record }) : undefined),
  failing: (record) =>
    validator.Check(record)
      ? []
      : validator
          .Errors(record)
          .flatMap((issue) => issue.params.requiredProperties ?? [issue.instancePath.split('/')[1]]),
  is: (record) => validator.Check(record),
}
