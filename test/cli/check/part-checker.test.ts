import { describe, expect, test } from 'vitest'
import { partCheckerOf } from '../../../src/cli/check/part-checker.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { mapHeaders } from '../../../src/pipeline/headers.ts'
import type { InputRow } from '../../../src/pipeline/input/input-row.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'
import { planOf } from '../reports/outcomes.ts'

const rows = [goodRecord, {}, goodRecord, {}].map(
  (input, at): InputRow => ({ row: at + 1, line: at + 1, input, issues: [], id: undefined }),
)
const checkerOf = (changes: Parameters<typeof planOf>[0]) =>
  partCheckerOf(planOf(changes), { format: 'ndjson' }, settingsFrom())

describe('partCheckerOf', () => {
  test('gives each output its text, and nothing to those that nobody asked for', () => {
    const all = checkerOf({ format: 'json', accepted: 'csv', rejected: 'csv' })({ rows }, 9)
    expect(JSON.parse(`[${all.report}]`).map(({ row }: { row: number }) => row)).toEqual([1, 2, 3, 4])
    expect([all.accepted, all.rejected].map((text) => text.split('\r\n').length - 1)).toEqual([2, 2])
    expect(all).toMatchObject({ summary: { records: 4, refused: 2 }, stopped: false })
    expect(checkerOf({})({ rows }, 9)).toMatchObject({ accepted: '', rejected: '' })
  })

  test('leaves alone what comes behind the row that was one too many', () => {
    expect(checkerOf({})({ rows }, 0)).toMatchObject({ summary: { records: 2, refused: 1 }, stopped: true })
  })

  test('notes for the end of a report what belongs to this part', () => {
    const check = checkerOf({ format: 'text' })
    const [first, second] = [check({ rows: rows.slice(0, 1) }, 9), check({ rows: rows.slice(1) }, 9)]
    expect(first.notes?.frequencies).toEqual([])
    expect(second.notes?.frequencies.length).toBeGreaterThan(0)
  })

  test('leaves samples of a table out, and gives workbooks their rows as JSON', () => {
    const headers = ['客户全称', '联系电话']
    const layout = { format: 'xlsx', table: { headers, map: mapHeaders(headers, customerModel, [zhCN]) } } as const
    const check = partCheckerOf(planOf({ rejected: 'workbook' }), layout, settingsFrom())
    const inputs = [{ fullName: '【示例】甲公司' }, { fullName: '乙公司', phone: '138' }]
    const part = check(
      {
        rows: inputs.map((input, at) => ({
          row: at + 2,
          line: at + 2,
          input,
          issues: [],
          id: undefined,
          cells: Object.values(input),
        })),
      },
      9,
    )
    expect(part).toMatchObject({ samples: 1, summary: { records: 1, refused: 1 } })
    expect(JSON.parse(part.rejected)).toMatchObject({ row: 3, cells: ['乙公司', '138'] })
  })
})
