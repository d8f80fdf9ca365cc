import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { conditionReferences } from '../../../src/model/definition/condition-references.ts'

describe('conditionReferences', () => {
  test('conditionReferences tells where in a condition a name is wrong', () => {
    const when = { all: [{ field: 'size', in: ['large'] }, { any: [{ not: { field: 'intnt', filled: true } }] }] }
    expect(conditionReferences({ ...customerModel, highValue: [{ code: 'x', when }] })).toEqual([
      {
        path: 'highValue[0].when.all[1].any[0].not',
        problem: 'names the field "intnt", which is not there; did you mean "intent"?',
      },
    ])
  })
})
