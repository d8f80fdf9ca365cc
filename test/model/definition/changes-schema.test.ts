import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { customerModelChangesSchema } from '../../../src/model/definition/changes-schema.ts'
import { structureProblems } from '../../../src/model/definition/structure.ts'
import { jsonChange } from '../../arbitraries/json-change.ts'
import { manyChanges } from './changes.ts'

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false })
const fits = ajv.compile(customerModelChangesSchema)
const told = (changes: unknown) =>
  structureProblems(changes, customerModelChangesSchema).map(({ path, problem }) => `${path}: ${problem}`)

describe('customerModelChangesSchema', () => {
  test('customerModelChangesSchema is plain JSON that allows no unknown key', () => {
    expect(JSON.parse(JSON.stringify(customerModelChangesSchema))).toEqual(customerModelChangesSchema)
    expect(customerModelChangesSchema).toMatchObject({ type: 'object', additionalProperties: false })
  })

  test.each([manyChanges, { extends: 'guide' }, { extends: './other.json' }])(
    'customerModelChangesSchema accepts changes %#',
    (changes) => {
      expect(fits(changes)).toBe(true)
      expect(told(changes)).toEqual([])
    },
  )

  test.each([
    [{}, 'extends: is missing'],
    [{ extend: 'customer' }, 'extend: is no known key; did you mean "extends"?'],
    [{ extends: { ...customerModel } }, 'extends: must be a string'],
    [{ extends: 'customer', feilds: {} }, 'feilds: is no known key; did you mean "fields"?'],
    [{ extends: 'customer', fields: { creditCode: false } }, 'fields.creditCode: must be true'],
    [
      { extends: 'customer', fields: { area: { kind: 'number', module: 'basic', required: false } } },
      'fields.area.maximum: is missing',
    ],
    [{ extends: 'customer', fields: { area: null } }, 'fields.area: must be true'],
    [
      { extends: 'customer', override: { email: { requird: true } } },
      'override.email.requird: is no known key; did you mean "required"?',
    ],
    [{ extends: 'customer', override: { email: { recommended: false } } }, 'must be one of true, null'],
    [{ extends: 'customer', override: { email: false } }, 'override.email: must be a JSON object'],
    [{ extends: 'customer', rules: { founded_in_future: 'warn' } }, 'must be one of "error", "warning", null'],
    [
      { extends: 'customer', rules: { founded_in_futur: null } },
      'rules.founded_in_futur: is no known key; did you mean "founded_in_future"?',
    ],
    [{ extends: 'customer', tiers: { policy: 'highest' } }, 'did you mean "higher"?'],
    [{ extends: 'customer', options: { size: null } }, 'options.size: must be an array'],
  ])('customerModelChangesSchema refuses %j', (changes, problem) => {
    expect(fits(changes)).toBe(false)
    expect(told(changes).join('\n')).toContain(problem)
  })

  test('structureProblems and ajv agree on changes with mistakes', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.array(jsonChange, { maxLength: 2 }), (mistakes) => {
        const changes = mistakes.reduce((document, mistake) => mistake(document), manyChanges as unknown)
        const problems = told(changes)
        if (problems.length > 0) refused += 1
        expect(problems.length === 0).toBe(fits(changes))
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(200)
  })
})
