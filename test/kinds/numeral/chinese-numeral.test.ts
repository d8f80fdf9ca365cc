import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChineseDigits, readChineseNumeral, simplifyNumerals } from '../../../src/kinds/numeral/chinese-numeral.ts'

describe('readChineseNumeral', () => {
  test.each([
    ['〇', 0],
    ['零', 0],
    ['五', 5],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十一', 31],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十五', 115],
    ['两千', 2000],
    ['一千零二十', 1020],
    ['九千九百九十九', 9999],
    ['三万', 30_000],
    ['三万零五', 30_005],
    ['三万五千', 35_000],
    ['五千万', 50_000_000],
    ['伍仟万', 50_000_000],
    ['一亿二千万', 120_000_000],
    ['一亿零二百万', 102_000_000],
    ['1亿2000万', 120_000_000],
    ['3亿5千万', 350_000_000],
    ['一万亿', 1e12],
    ['一萬億', 1e12],
    ['十二亿三千四百五十六万七千八百九十', 1_234_567_890],
  ])('readChineseNumeral reads %s as %i', (text, number) => {
    expect(readChineseNumeral(text)).toBe(number)
  })

  test.each([
    '',
    '万',
    '亿',
    '百',
    '千百',
    '五千三',
    '三万五',
    '一亿2000',
    '百千',
    '五五',
    '一亿一亿',
    '一万二亿三',
    '约五千',
    '五千。',
    '半亿',
    '十十',
    '〇万',
  ])('readChineseNumeral does not guess what %j means', (text) => {
    expect(readChineseNumeral(text)).toBeUndefined()
  })

  test('readChineseNumeral reads every number below 100,000 as it is said', () => {
    for (let number = 0; number < 100_000; number++) {
      const words = inWords(number)
      if (readChineseNumeral(words) !== number) expect.fail(`${words} is ${number}`)
    }
  })

  test('readChineseNumeral never throws', () => {
    const unit = fc.constantFrom(...'〇零一二两九十百千万亿1 9零')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const number = readChineseNumeral(text)
        expect(number === undefined || Number.isSafeInteger(number)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

test('readChineseDigits reads a year digit by digit', () => {
  expect(readChineseDigits('二〇二四')).toBe('2024')
  expect(readChineseDigits('贰零贰肆')).toBe('2024')
  expect(readChineseDigits('十二')).toBeUndefined()
  expect(readChineseDigits('')).toBeUndefined()
})

test('simplifyNumerals knows financial and traditional forms', () => {
  expect(simplifyNumerals('壹贰叁肆伍陆柒捌玖拾佰仟萬億零两')).toBe('一二三四五六七八九十百千万亿〇二')
})

/** Says a number in Chinese, section by section: written for this test, with no table of the code under test. */
function inWords(number: number): string {
  if (number === 0) return '零'
  const [high, low] = [Math.floor(number / 10_000), number % 10_000]
  if (high === 0) return belowTenThousand(low)
  const gap = low > 0 && low < 1000 ? '零' : ''
  return `${belowTenThousand(high)}万${gap}${low === 0 ? '' : belowTenThousand(low)}`
}

function belowTenThousand(number: number): string {
  let words = ''
  let gap = false
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / size) % 10
    if (digit === 0) gap = words !== ''
    else {
      words += (gap ? '零' : '') + '零一二三四五六七八九'[digit] + unit
      gap = false
    }
  }
  return words
}
