import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { frequencyCounter, summaryText } from '../../../src/cli/reports/text-summary.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import type { Issue } from '../../../src/model/issues.ts'
import { summaryOf } from '../../../src/pipeline/summary.ts'
import { outcomeOf, styleOf, unreadable } from './outcomes.ts'

const colours = picocolors.createColors(false)
const required = (field: string): Issue => ({ code: 'required', severity: 'error', path: [field], params: {} })

describe('frequencyCounter', () => {
  test('gives the most frequent codes first, ten at most', () => {
    const counter = frequencyCounter()
    for (let code = 0; code < 20; code += 1)
      counter.add({ ...required('phone'), code: `code_${code}` as Issue['code'] })
    for (const field of ['phone', 'phone', 'size']) counter.add(required(field))
    const most = counter.most()
    expect(most).toHaveLength(10)
    expect(most[0]).toMatchObject({
      count: 3,
      fields: new Map([
        ['phone', 2],
        ['size', 1],
      ]),
    })
  })
})

describe('summaryText', () => {
  test('tells verdicts, numbers, sizes, reviews, completeness and the most frequent issues', () => {
    const outcomes = [outcomeOf(), outcomeOf({ customerType: 'potential' }), outcomeOf({ phone: '1' }), unreadable()]
    const counter = frequencyCounter()
    for (const { judged } of outcomes) for (const issue of judged.issues) counter.add(issue)
    const summary = summaryOf(
      outcomes.map(({ judged }) => judged),
      customerModel,
    )
    const numbers = { firstNumber: 'CUST1', lastNumber: 'CUST2' }
    expect(summaryText(summary, counter.most(), numbers, styleOf(), colours).split('\n')).toEqual([
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
    const text = summaryText(summaryOf([], customerModel), [], undefined, styleOf(), colours)
    expect(text).not.toContain('编号')
    expect(text).not.toContain('最常见')
    expect(text).toContain('必填 —')
  })
})
