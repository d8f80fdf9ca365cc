import type { CheckPlan } from '../../../src/cli/check/part-checker.ts'
import { judgeOf, type Outcome } from '../../../src/cli/judging.ts'
import type { ReportStyle } from '../../../src/cli/reports/report-style.ts'
import { speechOf } from '../../../src/cli/settings.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

/** The outcome of the good record with changes, in row 2. */
export function outcomeOf(changes: object = {}, numberFrom?: number): Outcome {
  const input = { ...goodRecord, ...changes }
  return judgeOf(settingsFrom(numberFrom))({ row: 2, line: 3, input, issues: [], id: undefined })
}

/** The outcome of a row that could not be read. */
export function unreadable(): Outcome {
  const issues = [{ code: 'row_bad_quotes', severity: 'error', path: [], params: {} }] as const
  return judgeOf(settingsFrom())({ row: 9, line: 12, input: undefined, issues, id: undefined })
}

/** The plan of a check of a file, on paper. */
export function planOf(changes: Partial<CheckPlan> = {}): CheckPlan {
  const files = { accepted: false, rejected: false } as const
  return { locale: 'zh-CN', format: 'text', file: 'a.csv', coloured: false, width: 120, ...files, ...changes }
}

/** The style of a report on paper. */
export function styleOf(changes: Partial<ReportStyle> = {}): ReportStyle {
  return { speech: speechOf('zh-CN'), settings: settingsFrom(), file: 'a.csv', coloured: false, width: 120, ...changes }
}
