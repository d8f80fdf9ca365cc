import { type Language, languageOf } from '../messages/index.ts'
import type { Field, KindName } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { shownFieldsOf } from '../model/shown-fields.ts'
import { annotationsOf } from './field-annotations.ts'
import type { JsonSchema } from './json-schema.ts'
import { type JsonSchemaTarget, schemaHeadOf } from './json-schema-target.ts'
import { labelledCodes } from './labelled-codes.ts'

/** What an input schema is made for. */
export interface InputSchemaOptions {
  readonly language: Language
  /** `draft-2020-12` unless told otherwise. */
  readonly target?: JsonSchemaTarget
}

/**
 * The JSON Schema of what `parseRecord` reads: any way in which people write a value. What it accepts, this schema accepts; it
 * names the fields, the codes there are, and what must be there whatever the rest says.
 */
export function inputSchemaOf(model: CustomerModel, options: InputSchemaOptions): JsonSchema {
  const language = languageOf(model, options.language)
  const shown = shownFieldsOf(model)
  return {
    ...schemaHeadOf(options.target),
    title: language.record,
    type: 'object',
    properties: Object.fromEntries(shown.map(({ key, row }) => [key, inputOf(key, row, model, language)])),
    required: shown.flatMap(({ key, required }) => (required === true ? [key] : [])),
  }
}

function inputOf(key: string, row: Field, model: CustomerModel, language: Language): JsonSchema {
  const { example } = language.fields[key] ?? {}
  return {
    ...annotationsOf(key, language),
    ...(example !== undefined && { examples: [example] }),
    ...('options' in row ? anyChoice(row, model, language) : writtenAs(row.kind)),
  }
}

/** The codes are told, and a label or another name is accepted as well. */
function anyChoice(
  { options, kind }: Extract<Field, { options: string }>,
  model: CustomerModel,
  language: Language,
): JsonSchema {
  const codes = (model.options[options] ?? []).map(({ code }) => code)
  const one = { oneOf: labelledCodes(options, codes, language) }
  return { anyOf: [kind === 'choices' ? { type: 'array', items: one } : one, writtenAs(kind)] }
}

/** Every text may have been read as a number; null and an empty list are an empty field. */
function writtenAs(kind: KindName): Pick<JsonSchema, 'type' | 'maxItems'> {
  return { type: ['string', 'number', 'array', 'null'], ...(kind !== 'choices' && { maxItems: 0 }) }
}
