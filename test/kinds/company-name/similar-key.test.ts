import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { similarCompanyNameKey } from '../../../src/kinds/company-name/similar-key.ts'
import { companyNameKey, normalizeCompanyName } from '../../../src/kinds/company-name.ts'
import { placesOf } from '../../../src/kinds/divisions/places.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'
import { companyName } from '../../arbitraries/company-name.ts'
import { pairsOfNames } from '../../golden/company-name-pairs.ts'
import { brandsOfCompanies } from '../../golden/company-names.ts'

const places = placesOf(indexDivisions(divisions))

describe('similarCompanyNameKey', () => {
  test.each(pairsOfNames)('similarCompanyNameKey of %j and %j is one: %s', (one, other, same) => {
    expect(similarCompanyNameKey(one, places) === similarCompanyNameKey(other, places)).toBe(same)
  })

  test.each(pairsOfNames)('similarCompanyNameKey without a table, of %j and %j, is one: %s', (one, other, same) => {
    expect(similarCompanyNameKey(one) === similarCompanyNameKey(other)).toBe(same)
  })

  test('similarCompanyNameKey keeps real companies apart', () => {
    const keys = brandsOfCompanies.map(([name]) => similarCompanyNameKey(name, places))
    expect(new Set(keys).size).toBe(new Set(brandsOfCompanies.map(([name]) => companyNameKey(name))).size)
  })

  test('similarCompanyNameKey is one where companyNameKey is', () => {
    fc.assert(
      fc.property(companyName, companyName, (one, other) => {
        if (companyNameKey(one) !== companyNameKey(other)) return
        expect(similarCompanyNameKey(one, places)).toBe(similarCompanyNameKey(other, places))
      }),
      { numRuns: 1000 },
    )
  })

  test('similarCompanyNameKey does not ask whether a name was normalised', () => {
    fc.assert(
      fc.property(companyName, (name) => {
        const raw = ` ${name.replaceAll('（', '(').replaceAll('）', ')')}\u200b`
        expect(similarCompanyNameKey(raw, places)).toBe(similarCompanyNameKey(normalizeCompanyName(name), places))
      }),
      { numRuns: 1000 },
    )
  })
})
