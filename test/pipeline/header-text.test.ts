import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldHeader, moneyUnitOf } from '../../src/pipeline/header-text.ts'

describe('foldHeader', () => {
  test.each([
    ['\ufeff客户全称', '客户全称'],
    [' * 客户 全称：', '客户全称'],
    ['客户全称（必填）', '客户全称'],
    ['【必填】客户全称', '客户全称'],
    ['联系电话/手机', '联系电话手机'],
    ['ＦullName', 'fullname'],
    ['Full Name', 'fullname'],
    ['full_name', 'fullname'],
    ['上年营业额(万元)', '上年营业额'],
    ['客户\n全称', '客户全称'],
    ['=“”', '=“”'],
    ['', ''],
  ])('folds %j', (header, folded) => {
    expect(foldHeader(header)).toBe(folded)
  })

  test('keeps what stands in brackets when there is nothing else', () => {
    expect(foldHeader('（备注）')).not.toBe('')
  })

  test('takes no long text for a header', () => {
    expect(foldHeader('客'.repeat(101))).toBe('')
  })

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof foldHeader(text) === 'string'),
      { numRuns: 1000 },
    )
  })
})

describe('moneyUnitOf', () => {
  test.each([
    ['上年营业额（万元）', '万元'],
    ['年营收(单位：亿元)', '亿元'],
    ['营业额[元]', '元'],
    ['营业额', undefined],
    ['营业额（去年）', undefined],
  ])('reads the unit of %j', (header, unit) => {
    expect(moneyUnitOf(header)).toBe(unit)
  })
})
