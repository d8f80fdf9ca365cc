import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvReporter } from '../../../src/cli/reports/csv-report.ts'
import { outcomeOf, styleOf, unreadable } from './outcomes.ts'

describe('csvReporter', () => {
  test('gives a line for each issue, and one for a record without any', () => {
    const reporter = csvReporter(styleOf())
    const outcomes = [outcomeOf({}, 1), outcomeOf({ customerType: '?', fullName: '=1,"2"' }), unreadable()]
    const text = reporter.begin() + outcomes.map(reporter.record).join('')
    const rows: string[][] = parse(text, { bom: true })
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ['行', '客户全称', '结论', '客户编号', '级别', '字段', '代码'],
      ['2', '深圳市腾讯计算机系统有限公司', '接受', 'CUST202611230001', '', '', ''],
      ...(outcomes[1]?.judged.issues ?? []).map(() => [
        '2',
        expect.stringMatching(/^'=1/),
        '拒绝',
        '',
        expect.any(String),
        expect.any(String),
        expect.any(String),
      ]),
      ['9', '', '拒绝', '', '错误', '客户记录', 'row_bad_quotes'],
    ])
  })
})
