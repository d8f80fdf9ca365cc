import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { industries } from '../../src/data/industries/index.ts'
import { valueSchemaOf } from '../../src/json-schema/value-schema.ts'
import { isFilled } from '../../src/model/conditions.ts'
import { customerFields } from '../../src/model/customer-fields.ts'
import { customerOptions, readyMadeOptions } from '../../src/model/customer-options.ts'
import type { Field, KindName } from '../../src/model/fields.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'
import { compileField } from '../../src/record/compile-field.ts'
import { indexTables } from '../../src/record/reference-tables.ts'
import { valueOfKind } from '../arbitraries/canonical-value.ts'
import { ajvOf } from './ajv.ts'
import { beyondSchemas } from './beyond-schemas.ts'

const tables = indexTables(referenceTables)
const options = { ...customerOptions, ...readyMadeOptions }
const rows = new Map<KindName, Field>(
  [...Object.values<Field>(readyMadeFields), ...Object.values<Field>(customerFields)].map((row) => [row.kind, row]),
)
  .set('choice', { kind: 'choice', options: 'demandType', module: 'cooperation', required: false })
  .set('number', { kind: 'number', minimum: -5, maximum: 5000, decimals: 1, module: 'company', required: false })
const codes = industries.sections.flatMap(({ code, divisions }) => [
  code,
  ...divisions.map(([number]) => code + number),
])

describe.each([...rows])('valueSchemaOf of %s', (kind, row) => {
  const { check } = compileField(row, options, tables)
  const errorsOf = ajvOf(valueSchemaOf(row, options, codes))

  test('valueSchemaOf never refuses what the check accepts, and refuses what a schema can', () => {
    const verdicts = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(valueOfKind(kind), (value) => {
        fc.pre(isFilled(value))
        const findings = check(value).filter(({ severity }) => severity === 'error')
        const fits = errorsOf(value).length === 0
        verdicts[fits ? 'accepted' : 'refused'] += 1
        if (findings.length === 0) expect({ value, fits }).toEqual({ value, fits: true })
        else if (!findings.every(({ code }) => beyondSchemas[kind]?.includes(code)))
          expect({ value, fits, findings }).toMatchObject({ fits: false })
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(300)
  })
})

describe('valueSchemaOf', () => {
  test.each([...rows])(
    'valueSchemaOf writes a pattern of %s that means the same under the flags u and v',
    (_kind, row) => {
      const { pattern } = valueSchemaOf(row, options)
      if (pattern === undefined) return
      for (const flag of ['u', 'v']) expect(() => new RegExp(pattern, flag)).not.toThrow()
    },
  )

  test('valueSchemaOf asks for the form of an industry where there is no table', () => {
    expect(valueSchemaOf({ kind: 'industry', module: 'basic', required: true }, {})).toEqual({
      type: 'string',
      pattern: '^[A-T](?:[0-9]{2})?$',
    })
  })
})
