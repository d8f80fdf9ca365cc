import { type Condition, compileTest, type FieldTest } from './conditions.ts'

/** What is known of a condition beforehand: it always holds, never, or it depends on the record. */
export type Truth = boolean | Condition

/** All of these hold. Constants are folded away, so that nobody downstream meets a condition that decides nothing. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false
  const open = unique(parts.flatMap((part) => (typeof part === 'boolean' ? [] : 'all' in part ? part.all : [part])))
  return open.length > 1 ? { all: open } : (open[0] ?? true)
}

/** At least one of these holds. */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true
  const open = unique(parts.flatMap((part) => (typeof part === 'boolean' ? [] : 'any' in part ? part.any : [part])))
  return open.length > 1 ? { any: open } : (open[0] ?? false)
}

/** The opposite. */
export function negationOf(part: Truth): Truth {
  if (typeof part === 'boolean') return !part
  return 'not' in part ? part.not : { not: part }
}

/** The condition with every test on a field replaced by what `answer` gives for it, and constants folded. */
export function resolveTests(condition: Truth, answer: (test: FieldTest) => Truth): Truth {
  if (typeof condition === 'boolean') return condition
  if ('all' in condition) return allOf(condition.all.map((part) => resolveTests(part, answer)))
  if ('any' in condition) return anyOf(condition.any.map((part) => resolveTests(part, answer)))
  if ('not' in condition) return negationOf(resolveTests(condition.not, answer))
  return answer(condition)
}

/** The fields that a condition reads, each once, in the order of appearance. */
export function fieldsOf(condition: Truth): readonly string[] {
  const fields = new Set<string>()
  resolveTests(condition, (test) => {
    fields.add(test.field)
    return test
  })
  return [...fields]
}

/** What is left of a condition where the value of one field is known. */
export function assuming(condition: Truth, field: string, value: unknown): Truth {
  return resolveTests(condition, (test) => (test.field === field ? compileTest(test)(value) : test))
}

function unique(conditions: readonly Condition[]): Condition[] {
  const byText = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]))
  return [...byText.values()]
}
