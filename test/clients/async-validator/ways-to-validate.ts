import { validateRules as validateOfAntDesignVue } from 'ant-design-vue/lib/form/utils/validateUtil'
import AsyncValidator, { type ValidateError, type ValidateOption } from 'async-validator'
import type { CheckedRule, PlainRule } from 'kehu/form/async-validator'
import { validateRules as validateOfAntDesign } from 'rc-field-form/lib/utils/validateUtil'

type Rule = CheckedRule | PlainRule

/** Validates one field, and gives what is said beside it. */
type Validate = (key: string, value: unknown, rules: readonly Rule[]) => Promise<readonly string[]>

/** How each library hands rules to async-validator: one field at a time, without the values of the others. */
export const waysToValidate: readonly (readonly [library: string, validate: Validate])[] = [
  [
    'Element Plus',
    async (key, value, rules) => {
      const withoutTrigger = rules.map(({ trigger: _, ...rule }) => rule)
      return (await errorsOf({ [key]: withoutTrigger }, { [key]: value }, { firstFields: true })).map(textOf)
    },
  ],
  ['Naive UI', async (key, value, rules) => (await errorsOf({ [key]: [...rules] }, { [key]: value })).map(textOf)],
  [
    'Ant Design Vue',
    (key, value, rules) => rejectedWith(validateOfAntDesignVue([key], value, rules.map(typed), {}, false, {})),
  ],
  [
    'Ant Design',
    (key, value, rules) => rejectedWith(validateOfAntDesign([key], value, rules.map(typed), {}, false, {})),
  ],
]

/** What async-validator itself says of a whole record, by field. */
export async function validateWhole(
  rules: Record<string, Rule[]>,
  record: object,
): Promise<Record<string, readonly string[]>> {
  const messages: Record<string, readonly string[]> = {}
  for (const error of await errorsOf(rules, { ...record })) {
    const { field = '' } = error
    messages[field] = [...(messages[field] ?? []), textOf(error)]
  }
  return messages
}

/** The libraries of Ant Design say that they take no pattern as text. */
function typed(rule: Rule): CheckedRule | TypedRule {
  if ('asyncValidator' in rule) return rule
  const { pattern, ...others } = rule
  return pattern === undefined ? others : { ...others, pattern: new RegExp(pattern) }
}

interface TypedRule extends Omit<PlainRule, 'pattern'> {
  readonly pattern?: RegExp
}

function errorsOf(
  rules: ConstructorParameters<typeof AsyncValidator>[0],
  source: Record<string, unknown>,
  options: ValidateOption = {},
): Promise<readonly ValidateError[]> {
  return new Promise((resolve) => {
    new AsyncValidator(rules)
      .validate(source, { suppressWarning: true, ...options }, (errors) => resolve(errors ?? []))
      .catch(() => undefined)
  })
}

/** Both reject, without errors where there are none. */
async function rejectedWith(result: Promise<readonly { readonly errors: readonly string[] }[]>): Promise<string[]> {
  const errors = await result.catch((reason) => reason)
  return errors.flatMap((error: { readonly errors: readonly string[] }) => error.errors)
}

function textOf({ message = '' }: ValidateError): string {
  return message
}
