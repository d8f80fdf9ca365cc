import { InvalidArgumentError } from 'commander'
import { describe, expect, test } from 'vitest'
import { countOf, dateOf, delimiterOf, entriesWith, rateOf } from '../../src/cli/option-values.ts'
import { english } from '../../src/cli/words/en.ts'

describe('dateOf, countOf, rateOf, delimiterOf and entriesWith', () => {
  test('dateOf and its neighbours give the values of texts', () => {
    expect(dateOf('2024-12-01', english)).toBe('2024-12-01')
    expect(countOf('007', 1, english)).toBe(7)
    expect([rateOf('5%', english), rateOf('0.05', english)]).toEqual([0.05, 0.05])
    expect(['tab', '\\t', ';'].map((text) => delimiterOf(text, english))).toEqual(['\t', '\t', ';'])
    expect(entriesWith('b=2=3', { a: '1' }, english)).toEqual({ a: '1', b: '2=3' })
  })

  test.each([
    () => dateOf('2024-02-30', english),
    () => countOf('0', 1, english),
    () => countOf('1e3', 1, english),
    () => rateOf('1.5', english),
    () => rateOf('x', english),
    () => delimiterOf('"', english),
    () => entriesWith('=1', {}, english),
    () => entriesWith('a', undefined, english),
  ])('dateOf and its neighbours refuse text %#', (act) => {
    expect(act).toThrow(InvalidArgumentError)
  })
})
