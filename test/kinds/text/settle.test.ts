import { expect, test } from 'vitest'
import { settle } from '../../../src/kinds/text/settle.ts'

test('settle repeats the step until nothing changes', () => {
  expect(settle('<<<a>>>', (text) => text.replace(/^<(.*)>$/, '$1'))).toBe('a')
})

test('settle leaves a settled text alone', () => {
  expect(settle('a', (text) => text.trim())).toBe('a')
})
