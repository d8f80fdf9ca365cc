import { type Language, labelOf, optionLabelOf } from '../../messages/index.ts'
import type { Condition, FieldTest } from '../../model/conditions.ts'
import type { CustomerModel } from '../../model/model.ts'
import type { ConditionWords } from '../words/model-words.ts'

/** A condition of a model as a person would say it, with the labels of fields and options. */
export function conditionText(
  condition: Condition,
  model: Pick<CustomerModel, 'fields'>,
  language: Language,
  words: ConditionWords,
): string {
  const inner = (part: Condition) => conditionText(part, model, language, words)
  const joined = (parts: readonly Condition[], between: string) =>
    parts.map((part) => ('all' in part || 'any' in part ? words.grouped(inner(part)) : inner(part))).join(between)
  if ('all' in condition) return condition.all.length === 0 ? words.always : joined(condition.all, words.and)
  if ('any' in condition) return condition.any.length === 0 ? words.never : joined(condition.any, words.or)
  if ('not' in condition) return words.not(inner(condition.not))
  return testText(condition, model, language, words)
}

function testText(
  test: FieldTest,
  { fields }: Pick<CustomerModel, 'fields'>,
  language: Language,
  words: ConditionWords,
): string {
  const row = Object.hasOwn(fields, test.field) ? fields[test.field] : undefined
  const label = labelOf(test.field, language)
  const labelled = (codes: readonly string[]) =>
    codes
      .map((code) => (row && 'options' in row ? optionLabelOf(row.options, code, language) : code))
      .join(words.orValue)
  if ('in' in test) return test.in.length === 0 ? words.never : words.isOneOf(label, labelled(test.in))
  if ('notIn' in test) return test.notIn.length === 0 ? words.always : words.isNoneOf(label, labelled(test.notIn))
  if ('filled' in test) return test.filled ? words.isFilled(label) : words.isEmpty(label)
  if ('above' in test) return words.isAbove(label, String(test.above))
  return words.isAtLeast(label, String(test.atLeast))
}
