import { expect, test } from 'vitest'
import { errorsFirst } from '../../../src/cli/reports/errors-first.ts'

test('errorsFirst puts errors before warnings and keeps the order of what weighs the same', () => {
  const issues = [
    { severity: 'warning', name: 'a' },
    { severity: 'error', name: 'b' },
    { severity: 'warning', name: 'c' },
    { severity: 'error', name: 'd' },
  ] as const
  expect([...issues].sort(errorsFirst).map(({ name }) => name)).toEqual(['b', 'd', 'a', 'c'])
})
