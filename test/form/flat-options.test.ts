import { describe, expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { flatOptionsOf } from '../../src/form/flat-options.ts'
import { industryTreeOf } from '../../src/form/option-trees.ts'

describe('flatOptionsOf', () => {
  test('flatOptionsOf leaves a list as it is', () => {
    const list = [{ value: 'small', label: '小型' }]
    expect(flatOptionsOf(list)).toEqual(list)
  })

  test('flatOptionsOf names the leaves of a tree by the way to them', () => {
    const flat = flatOptionsOf(industryTreeOf(industries))
    expect(flat).toHaveLength(97)
    expect(flat).toContainEqual({ value: 'C36', label: '制造业-汽车制造业' })
    const deep = [
      { value: 'a', label: 'A', children: [{ value: 'b', label: 'B', children: [{ value: 'c', label: 'C' }] }] },
    ]
    expect(flatOptionsOf(deep)).toEqual([{ value: 'c', label: 'A-B-C' }])
  })
})
