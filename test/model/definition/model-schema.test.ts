import { describe, expect, test } from 'vitest'
import { customerModelSchema } from '../../../src/model/definition/model-schema.ts'

describe('customerModelSchema', () => {
  test('customerModelSchema is plain JSON that allows no unknown key of a model', () => {
    expect(JSON.parse(JSON.stringify(customerModelSchema))).toEqual(customerModelSchema)
    expect(customerModelSchema).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
