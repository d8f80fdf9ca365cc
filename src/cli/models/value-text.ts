import { type Language, optionLabelOf, wordOf } from '../../messages/index.ts'
import type { CustomerModel } from '../../model/model.ts'
import { cutTo } from '../reports/columns.ts'
import type { Speech } from '../settings.ts'
import { conditionText } from './condition-text.ts'
import { isCondition } from './whole-conditions.ts'

/** So much of JSON is shown, in columns of a terminal. */
const widestJson = 120

/** Inside of a value lists may stand in a list. */
const listMark = ' · '

/** A part of a model as a person would say it; JSON where there are no words for it. */
export function valueText(
  value: unknown,
  path: readonly string[],
  model: CustomerModel,
  { language, words }: Speech,
): string {
  const { parts, yes, no, condition, generalForm } = words.model
  const inner = (part: unknown, key: string) => valueText(part, [...path, key], model, { language, words })
  if (typeof value === 'boolean') return value ? yes : no
  if (value === 'error' || value === 'warning') return words.report[value]
  if (typeof value === 'string') return codeText(path.at(-1), value, language)
  if (isCondition(value)) return conditionText(value, model, language, condition)
  if (isCoded(value)) return value.map(({ code }) => optionLabelOf(path[1] ?? '', code, language)).join(listMark)
  if (isTable(value)) {
    if (path[0] === 'fields' && path.length === 2) return Object.entries(value).map(propertyText).join(listMark)
    if (path[0] === 'templates' && Object.keys(value).length === 0) return generalForm
    const said = ['when', 'names', 'severity'].find((key) => 'code' in value && key in value)
    if (said !== undefined) return propertyValue(value[said], said)
  }
  return cutTo(JSON.stringify(value), widestJson)

  function propertyText([key, part]: [string, unknown]): string {
    return `${wordOf(parts, key)} ${propertyValue(part, key)}`
  }

  function propertyValue(part: unknown, key: string): string {
    return Array.isArray(part) && part.every((one) => typeof one === 'string') ? part.join('/') : inner(part, key)
  }
}

/** A code by the property that holds it. */
function codeText(property: string | undefined, code: string, language: Language): string {
  if (property === 'kind') return wordOf(language.kinds, code)
  return property === 'module' ? wordOf(language.modules, code) : code
}

function isCoded(value: unknown): value is readonly { readonly code: string }[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry?.code === 'string')
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
