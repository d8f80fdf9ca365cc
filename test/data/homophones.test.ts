import { expect, test } from 'vitest'
import { homophones } from '../../src/data/homophones/index.ts'
import { buildHomophones } from './homophones.builder.ts'

test('homophones is what the builder makes of GB 2312', async () => {
  await expect(buildHomophones()).toMatchFileSnapshot('../../src/data/homophones/table.ts')
})

const groups = homophones.split(' ')

test.each([
  ['帆', '凡'],
  ['鑫', '新'],
  ['辰', '晨'],
])('homophones has %s and %s in one group', (one, other) => {
  expect(groups.filter((group) => group.includes(one)).map((group) => group.includes(other))).toEqual([true])
})

test('homophones has no character twice', () => {
  const characters = groups.join('')
  expect(new Set(characters).size).toBe(characters.length)
})

test('homophones keeps 云 and 帆 apart', () => {
  expect(groups.some((group) => group.includes('云') && group.includes('帆'))).toBe(false)
})
