import type { HeaderWords } from '../pipeline/index.ts'

/** What stands before the name in the sample row of a template. */
const marked = /^[【[(（]?\s{0,9}(?:示例|样例|范例|例如|sample|example)\s{0,9}[】\])）:：]/i

/** What a language must say of samples: the example of each field. */
export interface SampleWords extends HeaderWords {
  readonly fields?: Readonly<Record<string, { readonly label?: string; readonly example?: string }>>
}

/**
 * Whether a row is the sample that a template came with, and no customer: a value is marked as a sample (`【示例】…`, `示例：…`), or
 * three and more of them are the examples of a language, and no other is anything else.
 */
export function isSampleRow(input: Readonly<Record<string, string>>, languages: readonly SampleWords[]): boolean {
  const entries = Object.entries(input)
  if (entries.some(([, text]) => marked.test(text.trimStart()))) return true
  return languages.some(({ fields = {} }) => {
    const examples = entries.filter(([field]) => fields[field]?.example !== undefined)
    return examples.length > 2 && examples.every(([field, text]) => text.trim() === fields[field]?.example)
  })
}
