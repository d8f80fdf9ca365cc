import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { indexTables } from '../../src/record/reference-tables.ts'

describe('indexTables', () => {
  test('indexTables makes the tables ready for lookups', () => {
    const indexes = indexTables(referenceTables)
    expect(indexes.divisions?.isKnownDivision('110105')).toBe(true)
    expect(indexes.places?.placeAt('深圳市某某有限公司')).toEqual({ name: '深圳市', code: '440300' })
    expect(indexes.industries).toBe(referenceTables.industries)
    expect(indexes.phoneTables.areaCodes).toBe(referenceTables.areaCodes)
  })

  test('indexTables leaves absent what the host does not supply', () => {
    expect(indexTables({})).toEqual({ divisions: undefined, places: undefined, industries: undefined, phoneTables: {} })
  })
})
