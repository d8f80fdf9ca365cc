import { describe, expect, test } from 'vitest'
import {
  characterClasses,
  classesOf,
  hasCharacter,
  overlap,
  singleOf,
} from '../../../src/model/numbering/characters.ts'

describe('hasCharacter', () => {
  test.each([
    ['A', 'latin'],
    ['Z', 'latin'],
    ['0', 'digit'],
    ['华', 'han'],
    ['〇', 'han'],
    ['𠮷', 'han'],
  ] as const)('hasCharacter finds %s in %s alone', (character, name) => {
    const classes = characterClasses.filter((one) => hasCharacter(classesOf(one), character))
    expect(classes).toEqual([name])
  })

  test.each(['a', 'Ａ', 'É', '１', '٣', 'あ', '-', ' ', '', '*', 'AB'])(
    'hasCharacter finds %j in no class',
    (character) => {
      expect(hasCharacter(classesOf(...characterClasses), character)).toBe(false)
    },
  )

  test('hasCharacter finds single characters', () => {
    expect(hasCharacter(singleOf(['-', '华']), '华')).toBe(true)
    expect(hasCharacter(singleOf(['-', '华']), '为')).toBe(false)
  })
})

describe('overlap', () => {
  test.each([
    [classesOf('latin', 'digit'), classesOf('digit'), true],
    [classesOf('latin'), classesOf('digit', 'han'), false],
    [classesOf('latin'), singleOf(['-', 'Q']), true],
    [singleOf(['-', 'Q']), classesOf('latin'), true],
    [classesOf('latin'), singleOf(['-', 'q']), false],
    [singleOf(['-']), singleOf(['/', '-']), true],
    [singleOf(['-']), singleOf(['/']), false],
    [singleOf([]), classesOf('latin'), false],
  ])('overlap of %j and %j is %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected)
    expect(overlap(other, one)).toBe(expected)
  })
})
