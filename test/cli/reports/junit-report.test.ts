import { describe, expect, test } from 'vitest'
import { junitReporter } from '../../../src/cli/reports/junit-report.ts'
import { outcomeOf, styleOf } from './outcomes.ts'

describe('junitReporter', () => {
  test('fails the case of a refused record, and passes one with warnings', () => {
    const { record } = junitReporter(styleOf())
    expect(record(outcomeOf({ phone: '1' }))).toMatch(
      /^<testcase [^>]+>\n<failure type="phone_unrecognized" [^>]+\/>\n/,
    )
    expect(record(outcomeOf({ phone: '400-820-8820' }))).toMatch(/^<testcase [^>]+>\n<system-out>[^<]+<\/system-out>\n/)
    expect(record(outcomeOf())).toBe('<testcase classname="a.csv" name="行 2 深圳市腾讯计算机系统有限公司"/>\n')
  })

  test('escapes what XML would take for its own, and drops what it cannot hold', () => {
    const { begin, record } = junitReporter(styleOf({ file: '<a>&"\u0001.csv' }))
    expect(begin()).toContain('name="&lt;a&gt;&amp;&quot;\ufffd.csv"')
    expect(record(outcomeOf({ fullName: '<公司>&有限公司' }))).toContain('&lt;公司&gt;&amp;有限公司')
  })
})
