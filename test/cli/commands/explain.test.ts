import { describe, expect, test } from 'vitest'
import { issueCatalogue } from '../../../src/model/issue-catalogue.ts'
import { kehu, useCommand } from '../command.ts'

useCommand()

const english = ['--locale', 'en']

describe('kehu explain', () => {
  test('explains every code in both languages', async () => {
    for (const code of ['mobile_malformed', 'follow_up_in_past']) {
      const chinese = await kehu(['explain', code])
      const inEnglish = await kehu(['explain', code, ...english])
      expect([chinese.code, inEnglish.code]).toEqual([0, 0])
      expect(chinese.stdout.startsWith(code)).toBe(true)
      expect(chinese.stdout).toMatch(/[\u4e00-\u9fff]{5}/)
      expect(inEnglish.stdout.split('\n').length).toBeGreaterThan(3)
    }
  })

  test('lists every code', async () => {
    const { code, stdout } = await kehu(['explain'])
    expect(code).toBe(0)
    expect(stdout.match(/^\w+/gm)).toEqual(Object.keys(issueCatalogue))
  })

  test('suggests the nearest code', async () => {
    const { code, stderr } = await kehu(['explain', 'mobil_malformd'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('mobile_malformed')])
    expect((await kehu(['explain', 'zzz'])).code).toBe(2)
  })
})
