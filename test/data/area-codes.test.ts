import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../src/data/area-codes/index.ts'
import { buildAreaCodes } from './area-codes.builder.ts'

describe('areaCodes', () => {
  test('areaCodes is what the builder makes of the installed libphonenumber-js', async () => {
    await expect(buildAreaCodes()).toMatchFileSnapshot('../../src/data/area-codes/table.ts')
  })

  test.each([
    ['010', '8:11'],
    ['024', '8:21'],
    ['0310', '7:13'],
    ['0433', '78:22'],
    ['0457', '7:23,15'],
    ['0571', '8:33'],
    ['0755', '8:44'],
    ['0891', '7:54'],
    ['0898', '8:46'],
    ['0991', '7:65'],
  ])('areaCodes tells lengths and provinces of %s', (areaCode, entry) => {
    expect(areaCodes[areaCode]).toBe(entry)
  })

  test.each(['011', '026', '0378', '0410', '0413', '0414', '0634', '0852', '0853', '0300', '0999 '])(
    'areaCodes does not hold %s, which is not in force',
    (areaCode) => {
      expect(areaCodes).not.toHaveProperty([areaCode])
    },
  )

  test('areaCodes serves all 31 provinces of the mainland', () => {
    const provinces = new Set(
      Object.values(areaCodes).flatMap((entry) => entry.slice(entry.indexOf(':') + 1).split(',')),
    )
    expect(provinces.size).toBe(31)
  })
})
