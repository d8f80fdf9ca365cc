import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { customerModelSchema } from '../../../src/model/definition/model-schema.ts'
import { structureProblems } from '../../../src/model/definition/structure.ts'
import { guideModel } from '../../../src/model/guide-model.ts'
import { jsonChange } from '../../arbitraries/json-change.ts'

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false })
const fits = ajv.compile(customerModelSchema)
const told = (model: unknown) =>
  structureProblems(model, customerModelSchema).map(({ path, problem }) => `${path}: ${problem}`)

describe('customerModelSchema', () => {
  test.each([
    ['stock', customerModel],
    ['guide', guideModel],
  ])('customerModelSchema accepts the %s model', (_name, model) => {
    expect(fits(model)).toBe(true)
    expect(told(model)).toEqual([])
  })
})

describe('structureProblems', () => {
  test('structureProblems names the nearest known key, at any depth', () => {
    const { email } = customerModel.fields
    const model = {
      ...customerModel,
      ordr: [],
      fields: { ...customerModel.fields, email: { ...email, requird: true } },
    }
    expect(told(model)).toEqual([
      'ordr: is no known key; did you mean "order"?',
      'fields.email.requird: is no known key; did you mean "required"?',
    ])
  })

  test.each([
    [{ kind: 'txt', module: 'basic', required: true }, 'kind: must be one of', 'did you mean "text"?'],
    [{ kind: 'text', module: 'basic', required: true }, 'maximum: is missing', ''],
    [{ kind: 'choice', module: 'basic', required: true }, 'options: is missing', ''],
    [{ kind: 'email', module: 'basic', required: 'yes' }, 'required: must be a boolean', ''],
    [{ kind: 'email', module: 7, required: true }, 'module: must be a string', ''],
    [
      { kind: 'email', module: 'basic', required: { field: 'size', inn: ['large'] } },
      'required.inn: is no known key',
      'did you mean "in"?',
    ],
    [[], ': must be a JSON object', ''],
  ])('structureProblems refuses the field %j', (field, problem, hint) => {
    const [first = ''] = told({ ...customerModel, fields: { ...customerModel.fields, email: field } })
    expect(first).toContain(problem)
    expect(first).toContain(hint)
  })

  test.each([null, 7, 'model', [], {}, [customerModel]])('structureProblems refuses %j as a model', (model) => {
    expect(told(model).length).toBeGreaterThan(0)
  })

  test('structureProblems refuses endless conditions instead of following them', () => {
    let condition: object = { field: 'size', in: ['large'] }
    for (let level = 0; level < 10_000; level += 1) condition = { not: condition }
    const model = { ...customerModel, highValue: [{ code: 'deep', when: condition }] }
    expect(told(model).join()).toContain('nested deeper than 64 levels')
  })

  test('structureProblems and ajv agree on models with mistakes', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.array(jsonChange, { maxLength: 2 }), (changes) => {
        const model = changes.reduce((document, change) => change(document), customerModel as unknown)
        const problems = told(model)
        if (problems.length > 0) refused += 1
        expect(problems.length === 0).toBe(fits(model))
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(200)
  })
})
