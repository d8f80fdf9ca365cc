import { expect, test } from 'vitest'
import { refusal, refusalCatalogue } from '../../src/model/refusal-catalogue.ts'

test('refusal is JSON with the parameters of its code', () => {
  expect(refusal('out_of_turn', { next: 'salesSupervisor' })).toEqual({
    code: 'out_of_turn',
    params: { next: 'salesSupervisor' },
  })
  expect(Object.keys(refusalCatalogue).every((code) => /^[a-z]+(?:_[a-z]+)*$/.test(code))).toBe(true)
})
