import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { headerIndex } from '../../src/pipeline/headers.ts'
import { reportColumns, reportColumnsOf } from '../../src/pipeline/report-columns.ts'

describe('reportColumnsOf', () => {
  test('gives the headers of a language, English for one that has none', () => {
    expect(reportColumnsOf('zh-CN').reason).toBe('拒绝原因')
    expect(reportColumnsOf('en').row).toBe('Row number')
    expect(reportColumnsOf('fr')).toEqual(reportColumnsOf('en'))
  })
})

describe('reportColumns', () => {
  test('claim no header of a field', () => {
    const index = headerIndex(customerModel, [zhCN, en])
    for (const words of Object.values(reportColumns)) {
      for (const header of Object.values(words)) expect(index.fields.has(header.toLowerCase())).toBe(false)
    }
  })
})
