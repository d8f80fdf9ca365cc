import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { customerModelSchema } from '../../../src/model/definition/model-schema.ts'
import { structureProblems } from '../../../src/model/definition/structure.ts'

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false })
const fits = ajv.compile(customerModelSchema)

describe('customerModelSchema', () => {
  test('customerModelSchema is plain JSON that allows no unknown key of a model', () => {
    expect(JSON.parse(JSON.stringify(customerModelSchema))).toEqual(customerModelSchema)
    expect(customerModelSchema).toMatchObject({ type: 'object', additionalProperties: false })
  })

  const withSegment = (segment: unknown) => ({
    ...customerModel,
    numbering: { segments: [segment], timeZone: 'Asia/Shanghai' },
  })

  test.each([
    { text: 'CUST' },
    { date: 'YYYY-MM-DD' },
    { date: 'YYWW' },
    { sequence: { width: 15, overflow: 'refuse', start: 0, step: 10, reset: 'quarter' } },
    { field: 'shortName', maximum: 8 },
    { field: 'shortName', maximum: 8, minimum: 2, characters: ['latin', 'han'], counter: 'shared' },
    { field: 'customerType', codes: { potential: 'Q' }, counter: 'own' },
    { check: 'mod97_10' },
  ])('customerModelSchema describes the segment %j', (segment) => {
    expect(fits(withSegment(segment))).toBe(true)
    expect(structureProblems(withSegment(segment), customerModelSchema)).toEqual([])
  })

  test.each([
    [{ date: 'YYDDMM' }, 'numbering.segments[0].date'],
    [{ sequence: { width: 16, overflow: 'grow' } }, 'numbering.segments[0].sequence.width'],
    [{ sequence: { width: 4, overflow: 'grow', start: -1 } }, 'numbering.segments[0].sequence.start'],
    [{ sequence: { width: 4, overflow: 'grow', reset: 'daily' } }, 'numbering.segments[0].sequence.reset'],
    [{ field: 'shortName', maximum: 8, characters: ['kana'] }, 'numbering.segments[0].characters[0]'],
    [{ field: 'customerType', codes: { potential: 1 } }, 'numbering.segments[0].codes.potential'],
    [{ field: 'shortName', maximum: 8, codes: {} }, 'numbering.segments[0]'],
    [{ check: 'mod11' }, 'numbering.segments[0].check'],
  ])('customerModelSchema refuses the segment %j, at its place', (segment, path) => {
    expect(fits(withSegment(segment))).toBe(false)
    const [first] = structureProblems(withSegment(segment), customerModelSchema)
    expect(first?.path).toContain(path)
  })
})
