import { expect, test } from 'vitest'
import { actions, isAction, kindNames } from '../../../src/model/definition/vocabulary.ts'

test('isAction knows the actions that a permission can name, and nothing that an object inherits', () => {
  expect(actions.every(isAction)).toBe(true)
  expect(['revise', 'constructor', ''].some(isAction)).toBe(false)
  expect(kindNames).toContain('number')
})
