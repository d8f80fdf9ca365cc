import type { Language } from '../messages/index.ts'
import type { JsonSchema } from './json-schema.ts'

/** What a schema tells people of a field: its label as the title, its help as the description. */
export function annotationsOf(key: string, language: Language): Pick<JsonSchema, 'title' | 'description'> {
  const { label = key, help = '' } = language.fields[key] ?? {}
  return { title: label, ...(help !== '' && { description: help }) }
}
