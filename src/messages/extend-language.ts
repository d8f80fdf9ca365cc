import type { CustomerModel } from '../model/model.ts'
import type { FieldWords, ModelWords } from '../model/model-words.ts'
import type { Language } from './language.ts'
import { ownEntry } from './word-of.ts'

/** A language with other words, or words for more codes. Neither argument changes. */
export function extendLanguage(language: Language, words: ModelWords): Language {
  return {
    ...language,
    modules: { ...language.modules, ...words.modules },
    fields: {
      ...language.fields,
      ...mapValues(words.fields, (own, key) => fieldWords(ownEntry(language.fields, key), own, key)),
    },
    options: {
      ...language.options,
      ...mapValues(words.options, (own, list) => ({
        ...ownEntry<Readonly<Record<string, string>>>(language.options, list),
        ...own,
      })),
    },
    issues: { ...language.issues, ...words.issues },
    reasons: { ...language.reasons, ...words.reasons },
    roles: { ...language.roles, ...words.roles },
  }
}

/** A language as a model speaks it: with the model's own words for that language, where it has any. */
export function languageOf(model: Pick<CustomerModel, 'messages'>, language: Language): Language {
  const words = ownEntry(model.messages, language.locale)
  return words ? extendLanguage(language, words) : language
}

function fieldWords(known: FieldWords | undefined, own: Partial<FieldWords>, key: string): FieldWords {
  return { label: key, help: '', ...known, ...own }
}

function mapValues<Value, Result>(
  table: Readonly<Record<string, Value>> | undefined,
  change: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(table ?? {}).map(([key, value]) => [key, change(value, key)]))
}
