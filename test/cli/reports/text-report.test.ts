import { describe, expect, test } from 'vitest'
import { widthOf } from '../../../src/cli/reports/columns.ts'
import { textReporter } from '../../../src/cli/reports/text-report.ts'
import { settingsFrom } from '../fake-host.ts'
import { outcomeOf, styleOf, unreadable } from './outcomes.ts'

describe('textReporter', () => {
  test('aligns its columns by the width of Chinese characters', () => {
    const reporter = textReporter(styleOf({ settings: settingsFrom(1) }))
    const head = reporter.begin().trim()
    const lines = [outcomeOf({}, 1), outcomeOf({ fullName: 'TCL科技集团股份有限公司' }, 1)].map(
      (outcome) => reporter.record(outcome).split('\n')[0] ?? '',
    )
    const columnsOf = (line: string, text: string) => widthOf(line.slice(0, line.indexOf(text)))
    expect(new Set(lines.map((line) => columnsOf(line, 'CUST'))).size).toBe(1)
    expect(head).toMatch(/^行 +客户全称 +客户编号 +规模 +审核$/)
  })

  test('says an issue of several fields once, errors first', () => {
    const text = textReporter(styleOf()).record(
      outcomeOf({ customerType: undefined, industry: undefined, phone: '400-820-8820' }),
    )
    const [, first, second, ...rest] = text.trimEnd().split('\n')
    expect(first).toMatch(/^ {10}✗ 客户类型、所属行业：.+ required$/)
    expect(second).toMatch(/^ {10}! 联系电话\/手机：.+ service_number$/)
    expect(rest).toEqual([])
  })

  test('cuts the reasons of a review to the width of the terminal', () => {
    const outcome = outcomeOf({
      customerType: 'strategicPartner',
      size: 'large',
      annualRevenue: 60_000,
      intent: 'high',
    })
    for (const width of [80, 100, 120]) {
      const [line = ''] = textReporter(styleOf({ width })).record(outcome).split('\n')
      expect(widthOf(line)).toBeLessThanOrEqual(width)
      expect(line).toMatch(/部门经理：.*…$/)
    }
  })

  test('shows no part of a row that could not be read', () => {
    expect(textReporter(styleOf()).record(unreadable())).toMatch(/^ {4}9 {2}✗ {2}（无法读取的行）\n.+row_bad_quotes\n$/)
  })

  test('colours on request only', () => {
    expect(textReporter(styleOf({ coloured: true })).record(outcomeOf())).toContain('\u001b[32m✓')
    expect(textReporter(styleOf()).record(outcomeOf())).not.toContain('\u001b')
  })
})
