import { describe, expect, test } from 'vitest'
import { isModifier, isTrade, longestTrade } from '../../../src/kinds/company-name/trades.ts'

describe('isTrade', () => {
  test.each(['科技', '技术', '信息', '医药', '新材料', '集团', '控股', '实业', '银行', '酒', '金融贸易区'])(
    'isTrade knows %s',
    (term) => {
      expect(isTrade(term)).toBe(true)
      expect(term.length).toBeLessThanOrEqual(longestTrade)
    },
  )

  test.each(['腾讯', '东方', '时代', '世纪', '', '信息技术'])('isTrade does not know %j', (term) => {
    expect(isTrade(term)).toBe(false)
  })
})

describe('isModifier', () => {
  test('isModifier knows words that only qualify a trade', () => {
    expect(isModifier('国际')).toBe(true)
    expect(isModifier('科技')).toBe(false)
  })
})
