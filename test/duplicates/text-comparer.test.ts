import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { integersOf } from '../../src/duplicates/integers.ts'
import { keyLogOf } from '../../src/duplicates/key-log.ts'
import { textComparer } from '../../src/duplicates/text-comparer.ts'
import { likenessBy, settingOf, sharedKeys } from './comparers.ts'
import { listed } from './key-lists.ts'

const comparer = (log = keyLogOf(1, 1, 77)) => textComparer({ ...settingOf('name'), log })

function diceOf(one: string, other: string): number {
  const pairsOf = (text: string) =>
    new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, index) => text.slice(index, index + 2)))
  const [left, right] = [pairsOf(one), pairsOf(other)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size === 0 || right.size === 0 ? -1 : (2 * shared) / (left.size + right.size)
}

describe('textComparer', () => {
  test.each([
    ['云帆科技', '云帆科技', 1],
    ['云帆科技', '云帆贸易', 1 / 3],
    ['云帆', '海天', 0],
    ['云', '云', -1],
    ['云帆', undefined, -1],
    ['云*帆', '云*帆', -1],
  ])('textComparer of %j and %j is %d', (one, other, likeness) => {
    expect(likenessBy(comparer(), one, other)).toBeCloseTo(likeness, 10)
  })

  test('textComparer is the coefficient of Dice of the pairs of characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'云帆海a'), maxLength: 20 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(likenessBy(comparer(), one, other)).toBeCloseTo(diceOf(one, other), 10)
      }),
      { numRuns: 1000 },
    )
  })

  test('textComparer is the same of long texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'云帆海天启明星河瑞丰'), maxLength: 120 })
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
        const names = comparer()
        const likeness = diceOf(one, other)
        expect(likenessBy(names, one, other)).toBeCloseTo(likeness, 10)
        const answer = names.likenessFrom?.(0, 1, least) ?? -1
        if (likeness >= least) expect(answer).toBeCloseTo(likeness, 10)
        else expect(answer).toBeLessThan(least)
      }),
      { numRuns: 1000 },
    )
  })

  test('textComparer says from a likeness on what it is, and less below', () => {
    const text = fc.string({ unit: fc.constantFrom(...'云帆海a'), minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
        const names = comparer()
        const likeness = likenessBy(names, one, other)
        const answer = names.likenessFrom?.(0, 1, least) ?? -1
        if (likeness >= least) expect(answer).toBe(likeness)
        else expect(answer).toBeLessThan(least)
      }),
      { numRuns: 1000 },
    )
  })

  test('textComparer sifts out only what is less alike, and all that has no pair', () => {
    const text = fc.string({ unit: fc.constantFrom(...'云帆海天启明星河瑞丰'), maxLength: 12 })
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 10 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (texts, least) => {
          const names = comparer()
          for (const name of texts) names.read({ name })
          const [kept, last] = [integersOf(1), texts.length - 1]
          const signs = integersOf(1)
          names.sieve?.readSigns(Int32Array.from(texts.keys()), signs)
          names.sieve?.sift(signs.values, 0, last, least, kept)
          const places = new Set(listed(kept))
          for (const index of texts.keys())
            if (index < last && names.likeness(index, last) >= least) expect(places.has(index)).toBe(true)
          for (const index of places) expect(texts[index]?.length).toBeGreaterThan(1)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('textComparer forgets what it is told to', () => {
    const names = comparer()
    likenessBy(names, '云帆科技', '云帆海天')
    expect(names.likeness(0, 1)).toBeCloseTo(1 / 3, 10)
    names.truncate(1)
    names.read({ name: '帆科技' })
    expect(names.likeness(0, 1)).toBeCloseTo(0.8, 10)
  })

  test('textComparer logs each pair of characters once', () => {
    const log = keyLogOf(1, 1, 77)
    expect(sharedKeys(comparer(log), log, { name: '云云云云' }, { name: '云云' })).toBe(1)
  })
})
