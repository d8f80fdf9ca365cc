import { type Language, labelOf, languageOf, optionLabelOf, wordOf } from '../../messages/index.ts'
import type { ModelChange } from '../../model/diff-models.ts'
import type { CustomerModel } from '../../model/model.ts'
import type { Speech } from '../settings.ts'
import { movedEntries } from './moved-entries.ts'
import { valueText } from './value-text.ts'

/** Two models, in whose words a change is told. */
export interface Compared {
  readonly before: CustomerModel
  readonly after: CustomerModel
}

/** A change as a person would say it: what changed, in words, and from what to what. */
export function changeText(change: ModelChange, { before, after }: Compared, speech: Speech): string {
  const { path, kind } = change
  const language = languageOf(after, languageOf(before, speech.language))
  const own: Speech = { ...speech, language }
  const place = path.map((_step, index) => stepText(path, index, after, own)).join(' › ')
  return `${place}${language.punctuation.colon}${whatChanged()}`

  function whatChanged(): string {
    switch (kind) {
      case 'added':
        return valueText(change.after, path, after, own)
      case 'removed':
        return valueText(change.before, path, before, own)
      case 'moved':
      case 'changed':
        return isTexts(change.before) && isTexts(change.after)
          ? listText(change.before, change.after, path, language)
          : `${valueText(change.before, path, before, own)} → ${valueText(change.after, path, after, own)}`
    }
  }
}

/** What came, what went, and, where neither did, what has another place. */
function listText(
  before: readonly string[],
  after: readonly string[],
  path: readonly string[],
  language: Language,
): string {
  const parts = [
    ...after.filter((entry) => !before.includes(entry)).map((entry) => `+${entryText(path, entry, language)}`),
    ...before.filter((entry) => !after.includes(entry)).map((entry) => `−${entryText(path, entry, language)}`),
  ]
  if (parts.length > 0) return parts.join(' ')
  return movedEntries(before, after)
    .map(({ entry, from, to }) => `${entryText(path, entry, language)} ${from} → ${to}`)
    .join(language.punctuation.list)
}

/** Sections whose entries have codes of their own. */
const named = ['rules', 'severities', 'checks', 'highValue', 'duplicates', 'messages']

/** One step of a path: a section, a property, or the label of what is named there. */
function stepText(path: readonly string[], index: number, model: CustomerModel, { language, words }: Speech): string {
  const [section = '', list = ''] = path
  const step = path[index] ?? ''
  const parent = path[index - 1]
  if (parent === 'fields' || (section === 'templates' && parent === 'required')) return labelOf(step, language)
  if (section === 'templates' && index === 1) return typeText(step, model, language)
  if (section === 'options' && index > 0) return index === 2 ? optionLabelOf(list, step, language) : step
  return index === 1 && named.includes(section) ? step : wordOf(words.model.parts, step)
}

function typeText(type: string, { fields, templateField }: CustomerModel, language: Language): string {
  const row = fields[templateField]
  return row && 'options' in row ? optionLabelOf(row.options, type, language) : type
}

/** An entry of a list of names. */
function entryText([section, list = '']: readonly string[], entry: string, language: Language): string {
  switch (section) {
    case 'order':
    case 'templates':
      return labelOf(entry, language)
    case 'modules':
      return wordOf(language.modules, entry)
    case 'roles':
      return wordOf(language.roles, entry)
    case 'options':
      return optionLabelOf(list, entry, language)
    default:
      return entry
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
