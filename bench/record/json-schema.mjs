import { patterns, rules } from './rules.mjs'

const formats = { date: { type: 'string', format: 'day' }, amount: { type: 'number', format: 'amount' } }

/** The reduced rules as a JSON Schema, with the formats `day` and `amount` for the checker to supply. */
export const jsonSchema = {
  type: 'object',
  required: Object.keys(rules).filter((key) => rules[key].required),
  properties: Object.fromEntries(Object.entries(rules).map(([key, rule]) => [key, propertyOf(rule)])),
}

function propertyOf({ kind, minimum, maximum, pattern, codes }) {
  if (kind === 'text')
    return {
      type: 'string',
      minLength: minimum,
      maxLength: maximum,
      ...(pattern && { pattern: patterns[pattern].source }),
    }
  if (kind === 'code') return { enum: codes }
  if (kind === 'codes') return { type: 'array', items: { enum: codes } }
  return formats[kind]
}
