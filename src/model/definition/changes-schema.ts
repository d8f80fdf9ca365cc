import { customerFields } from '../customer-fields.ts'
import type { FieldChanges, ModelChanges } from '../model-changes.ts'
import { readyMadeFields } from '../ready-made-fields.ts'
import { ruleCodes } from '../rule-catalogue.ts'
import { customerModelSchema } from './model-schema.ts'
import { closed, listOf, mapOf, part, type StructureSchema, text, texts } from './structure-schema.ts'
import { kindNames } from './vocabulary.ts'

type Schemas<Key extends PropertyKey> = Readonly<Record<Key, StructureSchema>>

const orNull = (schema: StructureSchema): StructureSchema => ({ anyOf: [schema, { enum: [null] }] })
const numberOrNull = (): StructureSchema => orNull({ type: 'number' })
const yesOrNull: StructureSchema = { enum: [true, null] }
const severity: StructureSchema = { enum: ['error', 'warning'] }

/** Every property that changes of a field may have: one that is missing here does not compile. */
const fieldProperties = (): Schemas<keyof FieldChanges> => ({
  kind: { enum: kindNames },
  module: text,
  required: { anyOf: [{ type: 'boolean' }, part('condition')] },
  visible: orNull(part('condition')),
  recommended: yesOrNull,
  personal: yesOrNull,
  immutable: yesOrNull,
  names: orNull(texts),
  maximum: numberOrNull(),
  minimum: numberOrNull(),
  decimals: numberOrNull(),
  units: orNull(texts),
  options: orNull(text),
})

const changeParts = (): Schemas<'newField' | 'fieldChanges' | 'ruleWeight' | 'checkChanges'> => ({
  newField: {
    description: 'A new field row; `true` takes the ready-made field of this key.',
    anyOf: [{ enum: [true] }, part('field')],
  },
  fieldChanges: {
    description: 'What is said otherwise of a field. `null` removes the field, or a property of it.',
    anyOf: [closed({}, fieldProperties()), { enum: [null] }],
  },
  ruleWeight: {
    description: 'How heavy a breach weighs; `null` takes the promise out.',
    anyOf: [{ enum: ['error', 'warning', null] }, closed({ severity }, { stockSeverity: severity })],
  },
  checkChanges: orNull(closed({ reads: texts, blames: text, severity }, { stockSeverity: severity })),
})

/** Parts of a model that are replaced as a whole. */
const policies = [
  'name',
  'modules',
  'order',
  'templateField',
  'tiers',
  'highValue',
  'numbering',
  'review',
  'lifecycle',
  'roles',
  'permissions',
  'duplicates',
] as const

/** Any keys, of which an editor suggests these. */
function suggesting(keys: readonly string[], values: StructureSchema): StructureSchema {
  return { ...mapOf(values), properties: each(keys, values) }
}

function each<Key extends string>(keys: readonly Key[], schema: StructureSchema): Schemas<Key> {
  const entries: unknown = Object.fromEntries(keys.map((key) => [key, schema]))
  return entries as Schemas<Key>
}

/** Every part of changes but the name of the base: one that is missing here does not compile. */
function partsOfChanges(): Schemas<keyof ModelChanges> {
  const { properties = {} } = customerModelSchema
  const readyMade = Object.keys(readyMadeFields)
  const whole: unknown = Object.fromEntries(policies.map((key) => [key, properties[key] ?? {}]))
  return {
    ...(whole as Schemas<(typeof policies)[number]>),
    $schema: text,
    fields: suggesting(readyMade, part('newField')),
    override: suggesting([...Object.keys(customerFields), ...readyMade], part('fieldChanges')),
    options: mapOf(listOf(part('option'))),
    templates: mapOf(part('template')),
    rules: closed({}, each(ruleCodes, part('ruleWeight'))),
    severities: mapOf({ enum: ['error', 'ignore', null] }),
    checks: mapOf(part('checkChanges')),
    messages: suggesting(['zh-CN', 'en'], part('words')),
  }
}

/** The JSON Schema (2020-12) of the changes of a model: what `customerModelFromChanges` asks of a file. */
export const customerModelChangesSchema: StructureSchema = /* @__PURE__ */ (() => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Changes of a customer model',
  ...closed(
    { extends: { type: 'string', description: 'The base: "customer", "guide", or a name that the host knows.' } },
    partsOfChanges(),
  ),
  $defs: { ...customerModelSchema.$defs, ...changeParts() },
}))()
