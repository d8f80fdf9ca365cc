import { describe, expect, test } from 'vitest'
import { jsonReporter, ndjsonReporter } from '../../../src/cli/reports/json-report.ts'
import type { Reporter } from '../../../src/cli/reports/report-style.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { summaryOf } from '../../../src/pipeline/summary.ts'
import { outcomeOf } from './outcomes.ts'

const outcomes = [outcomeOf(), outcomeOf({ phone: '1' })]
const nothing = summaryOf([], customerModel)
const summary = summaryOf(
  outcomes.map(({ judged }) => judged),
  customerModel,
)

const reportOf = ({ begin, record, between, end }: Reporter, of = outcomes) =>
  begin() + of.map(record).join(between) + end(of.length === 0 ? nothing : summary)

describe('jsonReporter', () => {
  test('makes one object of records and summary, with any number of records', () => {
    expect(JSON.parse(reportOf(jsonReporter()))).toMatchObject({ records: [{ ok: true }, { ok: false }], summary })
    expect(JSON.parse(reportOf(jsonReporter(), []))).toEqual({ records: [], summary: nothing })
  })
})

describe('ndjsonReporter', () => {
  test('makes a line of each record and one of the summary', () => {
    const lines = reportOf(ndjsonReporter()).trimEnd().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['row', 'row', 'summary'])
  })
})
