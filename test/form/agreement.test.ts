import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { industries } from '../../src/data/industries/index.ts'
import { formOf } from '../../src/form/form-of.ts'
import { industryTreeOf } from '../../src/form/option-trees.ts'
import { jsonSchemaOf } from '../../src/json-schema/json-schema-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { isFilled } from '../../src/model/conditions.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import type { Field } from '../../src/model/fields.ts'
import type { Issue } from '../../src/model/issues.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { type ShownField, shownFieldsOf } from '../../src/model/shown-fields.ts'
import { checkRecord } from '../../src/record/check-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { valibotSchemaOf } from '../../src/record/valibot-schema.ts'
import { valueOfKind } from '../arbitraries/canonical-value.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { modelChanges } from '../arbitraries/model-changes.ts'
import { ajvOf } from '../json-schema/ajv.ts'
import { beyondSchemas } from '../json-schema/beyond-schemas.ts'
import { faultyByMetadata } from './judge-by-metadata.ts'

type Values = Readonly<Record<string, unknown>>

const context = { today: '2026-11-23' }
const tree = industryTreeOf(industries)

const blank = fc.constantFrom('', ' ', '\u3000', '\n\t')

/** A record of the stock model with other values in some fields of any model, right ones and wrong ones. */
function recordsOf({ fields }: CustomerModel): fc.Arbitrary<Values> {
  const valueFor = ({ kind }: Field) =>
    fc.oneof(
      { weight: 9, arbitrary: valueOfKind(kind) },
      { weight: 1, arbitrary: kind === 'choices' ? fc.constant([]) : blank },
    )
  const values = Object.fromEntries(Object.entries(fields).map(([key, row]) => [key, valueFor(row)]))
  return fc
    .tuple(
      customerRecord,
      fc.record(values, { requiredKeys: [] }),
      fc.subarray(Object.keys(fields), { maxLength: 2 }),
      fc.constantFrom(0, 0, 0, 1, 2, 6),
    )
    .map(([record, others, without, count]) => {
      const changed = Object.entries(others).filter((_, index) => index % 7 < count)
      const all = Object.entries({ ...record, ...Object.fromEntries(changed) })
      return Object.fromEntries(all.filter(([key]) => !without.includes(key) && Object.hasOwn(fields, key)))
    })
}

/** Fields in the order of the model, each once. */
const sorted = (keys: readonly unknown[]) => [...new Set(keys.map(String))].sort()

const faultyIn = (issues: readonly Issue[]) =>
  sorted(issues.flatMap(({ severity, path }) => (severity === 'error' ? [path[0]] : [])))

describe('Checker, valibot schema, JSON Schema and form metadata', () => {
  test('agree on every static rule, whatever the model and the record', () => {
    const verdicts = { accepted: 0, refused: 0, beyond: 0 }
    fc.assert(
      fc.property(
        modelChanges
          .map((changes) => defineCustomerModel({ extends: customerModel, ...changes }) as CustomerModel)
          .chain((model) => fc.tuple(fc.constant(model), fc.array(recordsOf(model), { minLength: 10, maxLength: 10 }))),
        ([model, records]) => {
          const compiled = compileModel(model, referenceTables)
          const shown = shownFieldsOf(model)
          const errorsOf = ajvOf(jsonSchemaOf(model, { language: zhCN, industries }))
          const form = formOf(model, { language: zhCN, trees: { industry: tree } })
          const schema = valibotSchemaOf(compiled, { context, message: ({ code }) => code })
          for (const record of records) {
            // JSON has no NaN. An empty field is left out, or it is empty where something has to be.
            const filled = Object.fromEntries(
              Object.entries(record).filter(
                ([key, value]) => (isFilled(value) || isEmptyWhereRequired(key, value, shown)) && !Number.isNaN(value),
              ),
            )
            const issues = checkRecord(compiled, filled, context)
            const told = faultyIn(issues)

            // What reads any writing is judged by what reads any writing.
            const { issues: ofParsed } = parseRecord(compiled, record, context)
            const byValibot = v.safeParse(schema, record).issues ?? []
            expect(sorted(byValibot.map(({ path }) => path?.[0].key))).toEqual(faultyIn(ofParsed))

            // Nothing that the checker accepts is refused, and what is refused is refused by both, but for what no schema can say.
            const byMetadata = sorted(faultyByMetadata(form, filled))
            const byAjv = sorted(fieldsOf(errorsOf(filled)))
            const beyond = told.filter((key) => isBeyond(key, issues, model))
            // Forms show sections as headings of their divisions, whether or not the model lets one be chosen by itself.
            const heading = issues.some(
              ({ code, severity }) => code === 'industry_section_only' && severity === 'error',
            )
            const without = (keys: readonly string[], others: readonly string[]) =>
              keys.filter((key) => !others.includes(key))
            expect({ by: 'ajv', keys: without(byAjv, beyond) }).toEqual({ by: 'ajv', keys: without(told, beyond) })
            const untold = heading ? [...beyond, 'industry'] : beyond
            expect({ by: 'metadata', keys: without(byMetadata, untold) }).toEqual({
              by: 'metadata',
              keys: without(told, untold),
            })
            verdicts[told.length === 0 ? 'accepted' : beyond.length > 0 ? 'beyond' : 'refused'] += 1
          }
        },
      ),
      { numRuns: 200 },
    )
    expect(Math.min(...Object.values(verdicts))).toBeGreaterThan(100)
  })
})

/** The fields that ajv complains of; what a failed condition lacks inside `if` is no error of the record. */
function fieldsOf(errors: ReturnType<ReturnType<typeof ajvOf>>): readonly string[] {
  return errors.flatMap(({ keyword, params, instancePath }) => {
    if (keyword === 'if') return []
    if (keyword === 'required') return 'failingKeyword' in params ? [] : [String(params.missingProperty)]
    return [instancePath.split('/')[1] ?? '']
  })
}

/** Blank text or an empty list in a field that is always shown and always asked for. */
function isEmptyWhereRequired(key: string, value: unknown, shown: readonly ShownField[]): boolean {
  const field = shown.find((one) => one.key === key)
  return field?.visible === true && field.required === true && value !== undefined && value !== null
}

/** All that the checker has against the field is what no schema can say. */
function isBeyond(key: string, issues: readonly Issue[], { fields }: CustomerModel): boolean {
  const kind = fields[key]?.kind
  const errors = issues.filter(({ path, severity }) => path[0] === key && severity === 'error')
  return errors.every(({ code }) => kind !== undefined && beyondSchemas[kind]?.includes(code))
}
