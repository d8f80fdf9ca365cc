import { expect, test } from 'vitest'
import { choiceIndex, choiceSeparator, findChoice, hasChoice } from '../../../src/kinds/choice/choice-index.ts'

const options = [
  { code: 'low', names: ['3个月以上', 'A/B/C'] },
  { code: 'LOW', names: [] },
]

test('choiceIndex gives back an index as it is', () => {
  const index = choiceIndex(options)
  expect(choiceIndex(index)).toBe(index)
})

test('choiceIndex counts the pieces of the name with the most separators', () => {
  expect(choiceIndex(options).mostPieces).toBe(3)
  expect(choiceIndex([]).mostPieces).toBe(1)
})

test('findChoice finds exact codes first, then folded ones', () => {
  const index = choiceIndex(options)
  expect(findChoice('LOW', index)).toBe('LOW')
  expect(findChoice('Low', index)).toBe('low')
  expect(findChoice('３ 个月以上', index)).toBe('low')
  expect(findChoice('', index)).toBeUndefined()
})

test('hasChoice knows codes only', () => {
  expect(hasChoice('low', options)).toBe(true)
  expect(hasChoice('3个月以上', choiceIndex(options))).toBe(false)
})

test('choiceSeparator keeps the separators at odd positions', () => {
  expect('a,b、c'.split(choiceSeparator)).toEqual(['a', ',', 'b', '、', 'c'])
})
