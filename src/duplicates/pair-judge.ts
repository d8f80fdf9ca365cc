import type { CompiledRules } from './compiled-rules.ts'

/** What two records are to each other: the number of the rule that holds, or -1; and whether something speaks against it. */
export interface PairJudge {
  readonly ruleOf: (one: number, other: number) => number
  readonly contradictionsOf: (one: number, other: number) => readonly string[]
}

const nothing: readonly string[] = []

/** No rule holds. */
export const noRule = -1

/** Judges pairs by OR of ANDs: the first rule all of whose comparisons hold. Each comparison of a pair is made once at most. */
export function pairJudgeOf({ rules, comparers, leasts }: CompiledRules): PairJudge {
  const known = new Float64Array(comparers.length)
  const opposing = comparers.filter(({ contradiction }) => contradiction !== undefined)
  const unasked = -2

  /** What is known already is asked first: most pairs fail there, and nothing more has to be compared. */
  function holds(ruleNumber: number, one: number, other: number): boolean {
    const comparisons = rules[ruleNumber]?.comparisons ?? []
    for (const { comparer, atLeast } of comparisons) {
      const likeness = known[comparer] ?? unasked
      if (likeness !== unasked && likeness < atLeast) return false
    }
    for (const { comparer, atLeast } of comparisons) {
      if (known[comparer] === unasked) known[comparer] = ask(comparer, one, other)
      if ((known[comparer] ?? unasked) < atLeast) return false
    }
    return comparisons.length > 0
  }

  function ask(number: number, one: number, other: number): number {
    const comparer = comparers[number]
    if (comparer === undefined) return unasked
    return comparer.likenessFrom?.(one, other, leasts[number] ?? 0) ?? comparer.likeness(one, other)
  }

  function contradicts(one: number, other: number): boolean {
    for (const comparer of opposing) if (comparer.contradiction?.(one, other) !== undefined) return true
    return false
  }

  return {
    ruleOf(one, other) {
      known.fill(unasked)
      for (let number = 0; number < rules.length; number++) {
        if (!holds(number, one, other)) continue
        if (rules[number]?.identifies || !contradicts(one, other)) return number
        // What contradicts this rule contradicts all others but those that identify.
        for (let next = number + 1; next < rules.length; next++)
          if (rules[next]?.identifies && holds(next, one, other)) return next
        return noRule
      }
      return noRule
    },
    contradictionsOf(one, other) {
      if (opposing.length === 0) return nothing
      return [...new Set(opposing.flatMap((comparer) => comparer.contradiction?.(one, other) ?? []))]
    },
  }
}
