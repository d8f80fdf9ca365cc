import { describe, expect, test } from 'vitest'
import { batchJudgeOf } from '../../../src/cli/check/batch-judge.ts'
import type { SourceLayout } from '../../../src/cli/input/source.ts'
import { en, zhCN } from '../../../src/messages/index.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { csvLayoutOf, headerIndex, type JudgedRow } from '../../../src/pipeline/index.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

const text = JSON.stringify(goodRecord)
const table = csvLayoutOf('客户全称,联系人姓名,联系电话,备注\n', customerModel, headerIndex(customerModel, [zhCN]))
if (!table) throw new Error('The headers should be known')

function judgeIn(layout: SourceLayout, batch: Parameters<ReturnType<typeof batchJudgeOf>>[0]) {
  const rows: JudgedRow[] = []
  const samples = batchJudgeOf(settingsFrom(), layout, [zhCN, en])(batch, (row) => rows.push(row) > 0)
  return { rows, samples }
}

describe('batchJudgeOf', () => {
  const expected = [{ source: { row: 3, line: 3 }, judged: { ok: true, value: goodRecord } }]

  test('judges lines, elements of a list, and rows that were read', () => {
    const lines = judgeIn({ format: 'ndjson' }, { text: `${text}\n`, row: 3, line: 3 })
    const elements = judgeIn({ format: 'json' }, [{ index: 3, line: 3, text, tooLong: false }])
    const read = judgeIn(
      { format: 'json' },
      { rows: [{ row: 3, line: 3, input: goodRecord, issues: [], id: undefined }] },
    )
    for (const { rows, samples } of [lines, elements, read]) {
      expect(rows).toMatchObject(expected)
      expect(samples).toBe(0)
    }
    expect(lines.rows[0]?.judged).toEqual(read.rows[0]?.judged)
  })

  test('passes over samples of a table, marked or not', () => {
    const { fullName, contactName, phone } = { ...goodRecord }
    const examples = [zhCN.fields.fullName, zhCN.fields.contactName, zhCN.fields.phone].map(({ example }) => example)
    const lines = [
      `【示例】${fullName},${contactName},${phone},`,
      `${examples.join(',')},`,
      `${fullName},${contactName},${phone},展会`,
      `${fullName},${contactName},138,展会`,
    ]
    const { rows, samples } = judgeIn({ format: 'csv', table }, { text: `${lines.join('\n')}\n`, row: 2, line: 2 })
    expect(samples).toBe(2)
    expect(rows.map(({ source }) => source.row)).toEqual([4, 5])
  })
})
