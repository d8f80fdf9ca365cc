import { expect, test } from 'vitest'
import { homophones } from '../../src/data/homophones/index.ts'
import { homophoneClassesOf } from '../../src/duplicates/homophone-classes.ts'

const codeOf = (character: string) => character.charCodeAt(0)

test.each([
  ['帆', '凡', true],
  ['云', '芸', true],
  ['云', '帆', false],
  ['A', 'B', false],
])('homophoneClassesOf says of %s and %s whether they sound alike: %s', (one, other, alike) => {
  const classOf = homophoneClassesOf(homophones)
  expect(classOf(codeOf(one)) === classOf(codeOf(other))).toBe(alike)
})

test('homophoneClassesOf without a table leaves every character alone', () => {
  expect(homophoneClassesOf(undefined)(codeOf('帆'))).toBe(codeOf('帆'))
})
