import type { CustomerModel } from '../model/model.ts'
import type { Breach } from '../rules/rule.ts'
import type { CompiledRule } from './compiled-rule.ts'

/** What a custom check may know besides the record. */
export interface CustomCheckContext {
  /** Today's business date, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * Judges the fields that the check reads, in canonical form (absent ones are `undefined`): the parameters of the breach for the
 * message, `undefined` while the promise holds. Must not throw, and must not put values of the record into the parameters.
 */
export type CustomCheckFunction = (
  values: Readonly<Record<string, unknown>>,
  context: CustomCheckContext,
) => Breach | undefined

/** The functions of a model's custom checks, by code. */
export type CustomChecks = Readonly<Record<string, CustomCheckFunction>>

/** The custom checks of a model with their functions. Throws a `TypeError` where either lacks the other. */
export function customRulesOf({ name, checks = [] }: CustomerModel, functions: CustomChecks): CompiledRule[] {
  const stranger = Object.keys(functions).find((code) => !checks.some((check) => check.code === code))
  if (stranger !== undefined)
    throw new TypeError(
      `Model "${name}": there is a function for the check "${stranger}", which "checks" does not name.`,
    )
  return checks.map(({ code, reads, blames, ...choice }) => {
    const judge = Object.hasOwn(functions, code) ? functions[code] : undefined
    if (judge === undefined)
      throw new TypeError(
        `Model "${name}": the check "${code}" needs its function; pass it to compileModel as checks.${code}.`,
      )
    const pick = (record: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(reads.map((key) => [key, record[key]]))
    return { code, reads, blames, choice, breach: (values, { today }) => judge(pick(values), { today }) }
  })
}
