import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../src/model/conditions.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { cycleProblems } from '../../../src/model/definition/visibility-cycles.ts'

const shownBy = (visible: Condition) => ({ ...customerModel.fields.remark, visible })

describe('cycleProblems', () => {
  test('cycleProblems accepts a chain, and refuses a field that shows itself', () => {
    const chain = {
      a: shownBy({ field: 'b', filled: true }),
      b: shownBy({ field: 'c', filled: true }),
      c: customerModel.fields.remark,
    }
    expect(cycleProblems({ fields: chain })).toEqual([])
    expect(cycleProblems({ fields: { ...chain, c: shownBy({ not: { field: 'c', filled: true } }) } })).toEqual([
      { path: 'fields.c.visible', problem: 'turns in a circle: c → c' },
    ])
  })
})
