import type { Refusal } from '../model/refusal-catalogue.ts'
import { fillTemplate } from './fill-template.ts'
import { labelOf } from './label-of.ts'
import type { Language } from './language.ts'
import { ownEntry, wordOf } from './word-of.ts'

/** What a refusal says to people: one sentence of the language, with roles, statuses, actions and fields in words. */
export function refusalMessageOf(refusal: Refusal, language: Language): string {
  const template = ownEntry(language.refusals, refusal.code)
  if (template === undefined) return refusal.code
  return fillTemplate(template, (name) => {
    const value = ownEntry(refusal.params, name)
    if (value === undefined) return language.punctuation.missing
    const texts = [value].flat().map((code) => wordFor(name, code, language))
    return texts.join(language.punctuation.list)
  })
}

function wordFor(name: string, code: string, language: Language): string {
  switch (name) {
    case 'action':
      return wordOf(language.actions, code)
    case 'status':
      return wordOf(language.statuses, code)
    case 'due':
    case 'next':
      return wordOf(language.roles, code)
    case 'field':
      return labelOf(code, language)
    default:
      return code
  }
}
