import type { CheckPlan } from '../../../src/cli/check/part-checker.ts'
import { type Outcome, outcomesOf } from '../../../src/cli/judging.ts'
import type { ReportStyle } from '../../../src/cli/reports/report-style.ts'
import { speechOf } from '../../../src/cli/settings.ts'
import { type InputRow, judgeRow } from '../../../src/pipeline/index.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

/** The outcome of the good record with changes, in row 2. */
export function outcomeOf(changes: object = {}, numberFrom?: number): Outcome {
  const input = { ...goodRecord, ...changes }
  return outcomeOfRow({ row: 2, line: 3, input, issues: [], id: undefined }, numberFrom)
}

/** The outcome of a row that could not be read. */
export function unreadable(): Outcome {
  const issues = [{ code: 'row_bad_quotes', severity: 'error', path: [], params: {} }] as const
  return outcomeOfRow({ row: 9, line: 12, input: undefined, issues, id: undefined })
}

function outcomeOfRow(source: InputRow, numberFrom?: number): Outcome {
  const settings = settingsFrom(numberFrom)
  return outcomesOf(settings)({ source, judged: judgeRow(settings.compiled, source, settings.context) })
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
