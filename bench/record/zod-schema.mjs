import { isAmount, isCalendarDate, patterns, spelled } from './rules.mjs'

/** The reduced rules for zod, whose two namespaces say checks differently: `z` and what puts a check onto a schema. */
export function zodSchemaOf(z, { minimum, maximum, pattern, holds, optional }) {
  return z.object(
    spelled((rule) => {
      switch (rule.kind) {
        case 'text': {
          const text = maximum(minimum(z.string(), rule.minimum), rule.maximum)
          return rule.pattern ? pattern(text, patterns[rule.pattern]) : text
        }
        case 'code':
          return z.enum(rule.codes)
        case 'codes':
          return z.array(z.enum(rule.codes))
        case 'date':
          return holds(z.string(), isCalendarDate)
        case 'amount':
          return holds(z.number(), isAmount)
      }
    }, optional),
  )
}

/** The words of `zod` itself. */
export const methods = {
  minimum: (text, limit) => text.min(limit),
  maximum: (text, limit) => text.max(limit),
  pattern: (text, regex) => text.regex(regex),
  holds: (schema, test) => schema.refine(test),
  optional: (schema) => schema.optional(),
}

/** A schema of zod as a peer. */
export function zodPeer(name, schema) {
  return {
    name,
    parse: (record) => schema.safeParse(record).data,
    failing: (record) => schema.safeParse(record).error?.issues.map((issue) => issue.path[0]) ?? [],
    is: (record) => schema.safeParse(record).success,
  }
}
