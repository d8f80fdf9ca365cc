import { characterClasses } from '../numbering/characters.ts'
import { dateFormats, resetNames } from '../numbering/date-formats.ts'
import { checkSystems, mostDigits } from '../numbering/segment-extent.ts'
import { closed, listOf, mapOf, part, type StructureSchema, text, texts } from './structure-schema.ts'
import { actions, kindNames } from './vocabulary.ts'

const severity: StructureSchema = { enum: ['error', 'warning'] }
const amount: StructureSchema = { type: 'number', minimum: 0 }
const count: StructureSchema = { type: 'integer', minimum: 1 }

const anyField = (): Readonly<Record<'module' | 'required', StructureSchema>> => ({
  module: text,
  required: { anyOf: [{ type: 'boolean' }, part('condition')] },
})

const fieldOptions = (): Readonly<Record<string, StructureSchema>> => ({
  visible: part('condition'),
  recommended: { enum: [true] },
  personal: { enum: [true] },
  immutable: { enum: [true] },
  names: texts,
})

const bounded = ['text', 'longText', 'phone', 'amount']
const listed = ['choice', 'choices']
const detailed = ['text', 'longText', 'phone', 'amount', 'choice', 'choices', 'number']

/** A segment has the keys of one branch; its values are described beside them, so that a wrong one is told at its place. */
const segment = (): StructureSchema => {
  const keys = {
    text,
    date: { enum: dateFormats },
    sequence: closed(
      { width: { ...count, maximum: mostDigits }, overflow: { enum: ['grow', 'refuse'] } },
      { start: { type: 'integer', minimum: 0 }, step: count, reset: { enum: resetNames } },
    ),
    field: text,
    codes: mapOf(text),
    maximum: count,
    minimum: count,
    characters: listOf({ enum: characterClasses }),
    counter: { enum: ['own', 'shared'] },
    check: { enum: checkSystems },
  } as const satisfies Readonly<Record<string, StructureSchema>>
  const { date, sequence, field, codes, maximum, minimum, characters, counter, check } = keys
  return {
    description: 'A piece of the customer number: fixed text, a date, the sequence, a field, or check characters.',
    ...closed({}, keys),
    anyOf: [
      closed({ text }),
      closed({ date }),
      closed({ sequence }),
      closed({ field, codes }, { counter }),
      closed({ field, maximum }, { minimum, characters, counter }),
      closed({ check }),
    ],
  }
}

/** The parts of a model, each described once. */
const partsOf = (): Readonly<Record<string, StructureSchema>> => ({
  condition: {
    description: 'A condition on a record: a test on one field, or all, any or not of others.',
    anyOf: [
      closed({ field: text, in: texts }),
      closed({ field: text, notIn: texts }),
      closed({ field: text, filled: { type: 'boolean' } }),
      closed({ field: text, above: { type: 'number' } }),
      closed({ field: text, atLeast: { type: 'number' } }),
      closed({ all: listOf(part('condition')) }),
      closed({ any: listOf(part('condition')) }),
      closed({ not: part('condition') }),
    ],
  },
  field: {
    description: 'A field row. `maximum` counts characters, numbers of a phone field, or 万元 (10,000 yuan).',
    type: 'object',
    properties: { kind: { enum: kindNames } },
    required: ['kind'],
    anyOf: [
      closed({ kind: { enum: kindNames.filter((kind) => !detailed.includes(kind)) }, ...anyField() }, fieldOptions()),
      closed({ kind: { enum: bounded }, maximum: amount, ...anyField() }, fieldOptions()),
      closed({ kind: { enum: listed }, options: text, ...anyField() }, fieldOptions()),
      closed(
        { kind: { enum: ['number'] }, maximum: { type: 'number' }, ...anyField() },
        {
          ...fieldOptions(),
          minimum: { type: 'number' },
          decimals: { type: 'integer', minimum: 0, maximum: 6 },
          units: texts,
        },
      ),
    ],
  },
  option: closed({ code: text, names: texts }),
  template: closed({}, { fields: texts, required: mapOf(anyField().required) }),
  rule: closed({ code: text, severity }, { stockSeverity: severity }),
  threshold: { anyOf: [closed({ atLeast: amount }), closed({ above: amount })] },
  tiers: closed({
    policy: { enum: ['higher', 'lower', 'employeesFirst', 'revenueFirst'] },
    scale: listOf(closed({ code: text }, { employees: part('threshold'), revenue: part('threshold') })),
    fields: closed({ employees: text, revenue: text, declared: text }),
  }),
  segment: segment(),
  reviewRule: closed(
    { code: text, on: listOf({ enum: ['creation', 'submission', 'change'] }), reviewer: text },
    { when: { anyOf: [{ enum: ['highValue'] }, part('condition')] }, changes: texts },
  ),
  review: closed(
    { reviewers: texts, rules: listOf(part('reviewRule')), selfApproval: { type: 'boolean' } },
    {
      decision: { enum: ['highest', 'any', 'all', 'inOrder'] },
      deputies: mapOf(texts),
      escalations: listOf(closed({ afterHours: amount, to: text })),
    },
  ),
  grant: closed(
    { roles: texts, actions: listOf({ enum: actions }) },
    { customerTypes: texts, statuses: texts, fields: texts },
  ),
  duplicate: closed({
    code: text,
    all: listOf(
      closed(
        { field: text, method: { enum: ['equal', 'similar', 'sameDomain'] } },
        { atLeast: { type: 'number', minimum: 0, maximum: 1 } },
      ),
    ),
    action: { enum: ['block', 'warn'] },
    disclose: { enum: ['full', 'masked', 'existence'] },
  }),
  check: closed({ code: text, reads: texts, blames: text, severity }, { stockSeverity: severity }),
  words: closed(
    {},
    {
      modules: mapOf(text),
      fields: mapOf(closed({}, { label: text, help: text, example: text, unit: text })),
      options: mapOf(mapOf(text)),
      issues: mapOf(text),
      reasons: mapOf(text),
      roles: mapOf(text),
    },
  ),
})

/** The JSON Schema (2020-12) of a customer model: what `customerModelFromJSON` asks of a file. */
export const customerModelSchema: StructureSchema = /* @__PURE__ */ (() => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Customer model',
  ...closed(
    {
      name: text,
      modules: texts,
      fields: mapOf(part('field')),
      order: texts,
      options: mapOf(listOf(part('option'))),
      templateField: text,
      templates: mapOf(part('template')),
      rules: listOf(part('rule')),
      tiers: part('tiers'),
      highValue: listOf(closed({ code: text, when: part('condition') })),
      numbering: closed({ segments: listOf(part('segment')), timeZone: text }),
      review: part('review'),
      lifecycle: closed({ initial: text, transitions: listOf(closed({ action: text, from: text, to: texts })) }),
      roles: texts,
      permissions: closed({ grants: listOf(part('grant')), seePersonalData: texts }),
    },
    {
      $schema: text,
      duplicates: listOf(part('duplicate')),
      severities: mapOf({ enum: ['error', 'ignore'] }),
      checks: listOf(part('check')),
      messages: mapOf(part('words')),
    },
  ),
  $defs: partsOf(),
}))()
