import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { notebook } from '../../../src/cli/reports/notebook.ts'
import { summaryText } from '../../../src/cli/reports/text-summary.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { summaryOf } from '../../../src/pipeline/summary.ts'
import { outcomeOf, styleOf, unreadable } from './outcomes.ts'

const colours = picocolors.createColors(false)

describe('summaryText', () => {
  test('tells verdicts, numbers, sizes, reviews, completeness and the most frequent issues', () => {
    const outcomes = [outcomeOf(), outcomeOf({ customerType: 'potential' }), outcomeOf({ phone: '1' }), unreadable()]
    const notes = notebook()
    for (const outcome of outcomes) notes.note(outcome)
    const summary = summaryOf(
      outcomes.map(({ judged }) => judged),
      customerModel,
    )
    const told = { ...notes.take(), firstNumber: 'CUST1', lastNumber: 'CUST2' }
    expect(summaryText(summary, told, styleOf(), colours).split('\n')).toEqual([
      '',
      '合计     4条   ✓ 接受 2   ✗ 拒绝 2   ! 有提醒 0',
      '编号     CUST1 至 CUST2',
      '规模     小型 3   未知 1',
      '审核     销售主管 1   无需审核 1',
      '完整度   必填 100%   建议填写 100%',
      '',
      '最常见的问题',
      expect.stringMatching(/^ {5}1 ✗ █{12} {2}phone_unrecognized {2}联系电话\/手机：/),
      expect.stringMatching(/^ {5}1 ✗ █{12} {2}row_bad_quotes {6}此行/),
      '',
    ])
  })

  test('is short when there is nothing to tell', () => {
    const text = summaryText(summaryOf([], customerModel), notebook().take(), styleOf(), colours)
    expect(text).not.toContain('编号')
    expect(text).not.toContain('最常见')
    expect(text).toContain('必填 —')
  })
})
