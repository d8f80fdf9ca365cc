import { describe, expect, test } from 'vitest'
import { codesOnce, known, onlyOnce } from '../../../src/model/definition/names.ts'

describe('known, onlyOnce and codesOnce', () => {
  test('known tells the names that are not there, shortened', () => {
    expect(known(['a', 'x'.repeat(99)], ['a'], 'here', 'field')).toEqual([
      { path: 'here', problem: `names the field "${'x'.repeat(64)}", which is not there` },
    ])
  })

  test('onlyOnce and codesOnce tell a name once, however often it comes back', () => {
    expect(onlyOnce(['a', 'b', 'a', 'a'], 'here')).toEqual([{ path: 'here', problem: 'has "a" twice' }])
    expect(codesOnce([{ code: 'a' }, { code: 'b' }], 'here')).toEqual([])
  })
})
