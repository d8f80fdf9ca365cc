import { describe, expect, test } from 'vitest'
import { shortNameExplained } from '../../src/rules/short-name-explained.ts'
import { breachOf } from './rules.ts'

describe('shortNameExplained', () => {
  test.each([
    ['华为技术有限公司', undefined],
    ['华为', '全称：华为技术有限公司'],
  ])('shortNameExplained accepts %s with the remark %s', (fullName, remark) => {
    expect(breachOf(shortNameExplained, { fullName, remark })).toBeUndefined()
  })
  test.each(['华为', '阿里巴巴'])('shortNameExplained has a look at %s without remark', (fullName) => {
    expect(breachOf(shortNameExplained, { fullName })).toEqual({})
  })
})
