import { describe, expect, test } from 'vitest'
import { nearestOf } from '../../../src/model/definition/nearest.ts'
import { issueCatalogue } from '../../../src/model/issue-catalogue.ts'

const codes = Object.keys(issueCatalogue)

describe('nearestOf', () => {
  test.each([
    ['mobile_malformd', 'mobile_malformed'],
    ['MOBILE_MALFORMED', 'mobile_malformed'],
    ['requierd', 'required'],
    ['row_raged', 'row_ragged'],
  ])('finds %s', (word, nearest) => {
    expect(nearestOf(word, codes)).toBe(nearest)
  })

  test.each(['', 'xyz', 'x'.repeat(101)])('finds nothing like %j', (word) => {
    expect(nearestOf(word, codes)).toBeUndefined()
  })

  test('finds each word itself', () => {
    for (const code of codes) expect(nearestOf(code, codes)).toBe(code)
  })
})
