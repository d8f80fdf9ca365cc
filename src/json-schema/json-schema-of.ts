import type { IndustryTable } from '../kinds/industry/industry-table.ts'
import { type Language, languageOf } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { type ShownField, shownFieldsOf } from '../model/shown-fields.ts'
import { systemFields } from '../model/system-fields.ts'
import { conditionSchemaOf } from './condition-schema.ts'
import { annotationsOf } from './field-annotations.ts'
import type { JsonSchema } from './json-schema.ts'
import { type JsonSchemaTarget, schemaHeadOf } from './json-schema-target.ts'
import { labelledCodes } from './labelled-codes.ts'
import { notBlank } from './patterns.ts'
import { valueSchemaOf } from './value-schema.ts'

/** What a schema is made for. */
export interface JsonSchemaOptions {
  /** The language of titles and descriptions. */
  readonly language: Language
  /** `draft-2020-12` unless told otherwise. */
  readonly target?: JsonSchemaTarget
  /** The customer type whose template is wanted; absent: every type, told apart by conditions. */
  readonly customerType?: string
  /** The classification, `kehu/data/industries`: its codes are then listed; without it their form alone is asked for. */
  readonly industries?: IndustryTable
}

/**
 * The JSON Schema of a canonical record: what `checkRecord` accepts, it accepts. An empty field is left out of a record.
 *
 * A field that is shown on a condition stands in an `if`/`then`, so that a hidden value, which is dropped, is not judged.
 *
 * Hint: promises between fields, custom checks, lookup tables but the industries, and warnings are the checker's alone.
 */
export function jsonSchemaOf(model: CustomerModel, options: JsonSchemaOptions): JsonSchema {
  const { target, customerType, industries } = options
  const context: Context = {
    customerType,
    model,
    language: languageOf(model, options.language),
    codes: industries && codesOf(model, industries),
  }
  const shown = shownFieldsOf(model, customerType)
  const always = shown.filter(({ visible }) => visible === true)
  const conditions = shown.flatMap((field) => conditionalParts(field, context))
  return {
    ...schemaHeadOf(target),
    title: context.language.record,
    type: 'object',
    properties: Object.fromEntries(
      always.map(({ key, row, required }) => [
        key,
        { ...fieldSchemaOf(key, row, context), ...(required === true ? filledSchemaOf(row) : {}) },
      ]),
    ),
    required: always.flatMap(({ key, required }) => (required === true ? [key] : [])),
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
    ...closedObject(model, customerType),
  }
}

interface Context {
  readonly customerType: string | undefined
  readonly model: CustomerModel
  readonly language: Language
  readonly codes: readonly string[] | undefined
}

/** What holds only sometimes: a field that is shown then, and a field that is required then. */
function conditionalParts({ key, row, visible, required }: ShownField, context: Context): JsonSchema[] {
  const parts: JsonSchema[] = []
  const sameCondition = JSON.stringify(visible) === JSON.stringify(required)
  if (visible !== true) {
    const schema = fieldSchemaOf(key, row, context)
    const then = sameCondition
      ? { properties: { [key]: { ...schema, ...filledSchemaOf(row) } }, required: [key] }
      : { properties: { [key]: schema } }
    parts.push(ifThen(visible, then))
  }
  if (typeof required !== 'boolean' && !sameCondition)
    parts.push(ifThen(required, { properties: { [key]: filledSchemaOf(row) }, required: [key] }))
  return parts
}

function ifThen(condition: ShownField['required'], then: JsonSchema): JsonSchema {
  return { if: conditionSchemaOf(condition), then }
}

/** What is asked beside the bounds where a field must be filled in: blanks and an empty list are nothing. */
function filledSchemaOf({ kind }: Field): JsonSchema {
  if (kind === 'choices') return { minItems: 1 }
  if (kind === 'text' || kind === 'longText') return { pattern: notBlank }
  // It has a pattern of its own, which does not look at blanks.
  return kind === 'personName' ? { allOf: [{ pattern: notBlank }] } : {}
}

/** A field with its words; options with their labels, as `oneOf`, which form libraries and language models read. */
function fieldSchemaOf(key: string, row: Field, { model, language, codes, customerType }: Context): JsonSchema {
  const { example } = language.fields[key] ?? {}
  const { enum: listed, items, ...value } = valueSchemaOf(row, model.options, codes)
  const list = 'options' in row ? row.options : undefined
  const isTemplated = key === model.templateField && customerType !== undefined
  return {
    ...annotationsOf(key, language),
    ...(example === undefined || value.type !== 'string' || row.kind === 'industry' ? {} : { examples: [example] }),
    ...value,
    ...(listed && list === undefined ? { enum: listed } : {}),
    ...(listed && list !== undefined
      ? { oneOf: labelledCodes(list, isTemplated ? [customerType] : listed, language) }
      : {}),
    ...(items?.enum && list !== undefined
      ? { items: { type: 'string', oneOf: labelledCodes(list, items.enum, language) } }
      : {}),
  }
}

/** Sections alone are left out where the model refuses them. */
function codesOf({ severities }: CustomerModel, { sections }: IndustryTable): string[] {
  const alone = severities?.industry_section_only !== 'error'
  return sections.flatMap(({ code, divisions }) => [
    ...(alone ? [code] : []),
    ...divisions.map(([number]) => code + number),
  ])
}

/** Where a model refuses keys that it does not know, the known ones are listed; values of hidden fields are still no error. */
function closedObject(
  model: CustomerModel,
  customerType: string | undefined,
): Pick<JsonSchema, 'patternProperties' | 'additionalProperties'> {
  if (model.severities?.unknown_field !== 'error') return {}
  const hideable = shownFieldsOf(model, customerType).flatMap(({ key, visible }) => (visible === true ? [] : [key]))
  const missing = model.order.filter((key) => !shownFieldsOf(model, customerType).some((field) => field.key === key))
  return {
    patternProperties: { [`^(?:${[...systemFields, ...hideable, ...missing].join('|')})$`]: {} },
    additionalProperties: false,
  }
}
