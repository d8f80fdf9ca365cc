import { describe, expect, test } from 'vitest'
import { changedModel } from '../../src/model/changed-model.ts'
import { customerModel } from '../../src/model/customer-model.ts'

describe('changedModel', () => {
  test('changedModel judges nothing: what is wrong ends up in the model', () => {
    const model = changedModel(customerModel, { extends: 'ignored', $schema: 'ignored', order: ['nothing'] })
    expect(model).toEqual({ ...customerModel, order: ['nothing'] })
  })
})
