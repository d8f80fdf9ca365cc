import { deepMerged } from '../model/deep-merged.ts'
import type { CustomerModel } from '../model/model.ts'
import type { ModelWords } from '../model/model-words.ts'
import type { Language } from './language.ts'
import { ownEntry } from './word-of.ts'

/** A language with other words, or words for more codes. Neither argument changes. */
export function extendLanguage(language: Language, words: ModelWords): Language {
  return deepMerged(language, words) as Language
}

/** A language as a model speaks it: with the model's own words for that language, where it has any. */
export function languageOf(model: Pick<CustomerModel, 'messages'>, language: Language): Language {
  const words = ownEntry(model.messages, language.locale)
  return words ? extendLanguage(language, words) : language
}
