import { expect, test } from 'vitest'
import { numberShapeOf } from '../../src/identifiers/number-shape.ts'
import { writtenNumber } from '../../src/identifiers/written-number.ts'

const shape = numberShapeOf({
  segments: [
    { text: 'K' },
    { field: 'shortName', maximum: 8 },
    { text: '-' },
    { date: 'YY' },
    { sequence: { width: 3, overflow: 'refuse' } },
    { check: 'mod97_10' },
  ],
  timeZone: 'UTC',
})
const texts = { date: () => '24', field: () => 'HW', sequence: '001' }

test('writtenNumber joins what stands for the segments, and its check characters are of what stands before', () => {
  expect(writtenNumber(shape, texts)).toBe('KHW-2400163')
  expect(writtenNumber(shape, texts, (before, system) => `[${before} ${system}]`)).toBe('KHW-24001[KHW-24001 mod97_10]')
})
