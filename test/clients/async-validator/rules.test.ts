import fc from 'fast-check'
import {
  checkRecord,
  compileModel,
  customerModel,
  defineCustomerModel,
  fieldCheckOf,
  isFilled,
  type KindName,
  shownFieldsOf,
} from 'kehu'
import { referenceTables } from 'kehu/data'
import { formOf } from 'kehu/form'
import { asyncValidatorOf } from 'kehu/form/async-validator'
import { valueSchemaOf } from 'kehu/json-schema'
import { messageOf, zhCN } from 'kehu/messages'
import { describe, expect, test } from 'vitest'
import { valueOfKind } from '../../arbitraries/canonical-value.ts'
import { customerRecord } from '../../arbitraries/customer-record.ts'
import { ajvOf } from '../../json-schema/ajv.ts'
import { validateWhole, waysToValidate } from './ways-to-validate.ts'

const model = defineCustomerModel({
  extends: customerModel,
  fields: { source: true, creditCode: true, employeeCount: true },
  override: {
    source: { required: true, visible: { field: 'customerType', in: ['potential'] } },
    demandDetail: { required: { field: 'demandTypes', in: ['other'] } },
    annualRevenue: { required: { field: 'customerType', in: ['current'] } },
    demandTypes: { required: { field: 'customerType', in: ['churned'] } },
    mainBusiness: { visible: { not: { field: 'intent', in: ['none'] } } },
  },
})
const form = formOf(model, { language: zhCN })
const fields = form.modules.flatMap((module) => module.fields)
const compiled = compileModel(model, referenceTables)
const context = { today: '2026-11-23' }
const check = fieldCheckOf(compiled, { context, message: (issue) => messageOf(issue, zhCN) })

const rulesWithoutValues = asyncValidatorOf(form)

/** Records in which a few values are right or wrong by chance, and others absent. */
const anyRecord: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(customerRecord, fc.shuffledSubarray(fields, { maxLength: 6 }))
  .chain(([record, changed]) =>
    fc
      .tuple(...changed.map(({ kind }) => fc.option(valueOfKind(kind), { nil: undefined })))
      .map((values) => ({ ...record, ...Object.fromEntries(changed.map(({ key }, at) => [key, values[at]])) })),
  )

/** What the checker says of a record, by field. */
function complaintsAbout(record: Record<string, unknown>): Record<string, readonly string[]> {
  return Object.fromEntries(
    fields.flatMap(({ key }) => {
      const message = check(key, record[key], record)
      return message === undefined ? [] : [[key, [message]]]
    }),
  )
}

describe('asyncValidatorOf with a check', () => {
  test('asyncValidatorOf says of a whole record what the checker says', async () => {
    const verdicts = { accepted: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const complaints = complaintsAbout(record)
        verdicts[Object.keys(complaints).length === 0 ? 'accepted' : 'refused'] += 1
        expect(await validateWhole(asyncValidatorOf(form, check), record)).toEqual(complaints)
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100)
  })

  test.each(waysToValidate)('asyncValidatorOf says of each field in %s what the checker says', (_, validate) =>
    fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const rules = asyncValidatorOf(form, check, () => record)
        const said = await Promise.all(
          Object.entries(rules).map(async ([key, own]) => [key, await validate(key, record[key], own)] as const),
        )
        const messages = Object.fromEntries(said.filter(([, found]) => found.length > 0))
        expect(messages).toEqual(complaintsAbout(record))
      }),
      { numRuns: 1000 },
    ),
  )
})

describe('asyncValidatorOf without a check', () => {
  test.each(waysToValidate)('asyncValidatorOf takes in %s the empty values of hosts', async (_, validate) => {
    for (const [key, value] of [
      ['intent', ''],
      ['intent', null],
      ['annualRevenue', ''],
      ['annualRevenue', null],
      ['demandTypes', []],
      ['demandTypes', undefined],
      ['email', ''],
      ['email', null],
      ['foundedOn', ''],
    ] as const)
      expect([key, value, await validate(key, value, rulesWithoutValues[key] ?? [])]).toEqual([key, value, []])
  })

  test.each(waysToValidate)('asyncValidatorOf never refuses in %s a value that the checker accepts', (_, validate) =>
    fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const issues = checkRecord(compiled, record, context)
        const wrong = new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path[0]))
        for (const [key, rules] of Object.entries(asyncValidatorOf(form, undefined, () => record))) {
          if (wrong.has(key) || isBlankChoice(key, record[key])) continue
          expect({ key, value: record[key], said: await validate(key, record[key], rules) }).toMatchObject({ said: [] })
        }
      }),
      { numRuns: 1000 },
    ),
  )

  test.each(waysToValidate)('asyncValidatorOf refuses in %s what is required and absent', (_, validate) =>
    fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const rules = asyncValidatorOf(form, undefined, () => record)
        for (const { code, path } of checkRecord(compiled, record, context)) {
          const key = String(path[0])
          if (code === 'required')
            expect((await validate(key, record[key], rules[key] ?? []))[0]).toBe(zhCN.issues.required)
        }
      }),
      { numRuns: 1000 },
    ),
  )

  test.each(shownFieldsOf(model).map(({ key, row }) => [key, row] as const))(
    'asyncValidatorOf refuses of %s what the JSON Schema of the value refuses, in every library',
    async (key, row) => {
      const schemaErrorsOf = ajvOf(valueSchemaOf(row, model.options))
      const rules = rulesWithoutValues[key] ?? []
      await fc.assert(
        fc.asyncProperty(valueOfKind(row.kind), async (value) => {
          fc.pre(isFilled(value) && !isBeyond(row.kind, value) && schemaErrorsOf(value).length > 0)
          for (const [library, validate] of waysToValidate) {
            const said = await validate(key, value, rules)
            expect({ value, library, refused: said.length > 0 }).toEqual({ value, library, refused: true })
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  test('asyncValidatorOf counts characters as people do', async () => {
    const rules = rulesWithoutValues.contactName ?? []
    for (const [library, validate] of waysToValidate) {
      expect([library, await validate('contactName', '𠮷'.repeat(50), rules)]).toEqual([library, []])
      expect([library, await validate('contactName', '𠮷'.repeat(51), rules)]).not.toEqual([library, []])
    }
  })
})

/** Blanks where a code, a list or a number belongs count as empty, but no control gives them. */
function isBlankChoice(key: string, value: unknown): boolean {
  const isTyped = rulesWithoutValues[key]?.every(({ type }) => type === 'string')
  return !isTyped && typeof value === 'string' && value !== '' && value.trim() === ''
}

/** What rules leave to control and check: the codes of a list, and letters beyond ASCII, which a pattern knows by its flag only. */
function isBeyond(kind: KindName, value: unknown): boolean {
  if (kind === 'choices') return Array.isArray(value)
  return (kind === 'companyName' || kind === 'personName') && typeof value === 'string' && /[^ -~]/.test(value)
}
