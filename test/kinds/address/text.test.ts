import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeAddress } from '../../../src/kinds/address/text.ts'
import { addressPieces } from '../../arbitraries/address.ts'
import { anyText, debris, textOf } from '../../arbitraries/raw-text.ts'

const shaped = textOf(...debris, ...addressPieces)

describe('normalizeAddress', () => {
  test.each([
    ['  广东省 深圳市\u200b 福田区　益田路５０３３号 ', '广东省深圳市福田区益田路5033号'],
    ['广东省-深圳市-南山区-科技园', '广东省深圳市南山区科技园'],
    ['广东省/深圳市/南山区/粤海街道/科技园', '广东省深圳市南山区粤海街道科技园'],
    ['广东省，深圳市，南山区', '广东省深圳市南山区'],
    ['广东省 | 深圳市 | 南山区', '广东省深圳市南山区'],
    ['中国(上海)自由贸易试验区张江路18号', '中国（上海）自由贸易试验区张江路18号'],
    ['注册地址：北京市西城区金融大街25号', '北京市西城区金融大街25号'],
    ['="北京市西城区金融大街25号"', '北京市西城区金融大街25号'],
    ['益田路5033号平安金融中心47、48、109层', '益田路5033号平安金融中心47、48、109层'],
    ['昆仑南路15-02号', '昆仑南路15-02号'],
    ['A座-B座 Tower 2', 'A座-B座Tower 2'],
    ['广东-深圳', '广东-深圳'],
    ['', ''],
  ])('normalizeAddress makes of %j %j', (raw, canonical) => {
    expect(normalizeAddress(raw)).toBe(canonical)
  })

  test('normalizeAddress twice is normalizeAddress once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (raw) => {
        const once = normalizeAddress(raw)
        expect(normalizeAddress(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  test('normalizeAddress takes no longer for a hostile text than for a long one', () => {
    const start = performance.now()
    for (const piece of ['注册地址：', '省-', ' ', '（', '路镇']) normalizeAddress(piece.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
