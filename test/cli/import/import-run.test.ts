import { expect, test } from 'vitest'
import { importLine, runImport } from '../../../src/cli/import/import-run.ts'
import type { SourceRow } from '../../../src/cli/input/source.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { importPlanOf } from '../../../src/import/import-plan.ts'
import { rowImporter } from '../../../src/import/import-rows.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import type { RefusedRow } from '../../../src/sheets/refused-table.ts'
import { compiled, today } from '../../record/records.ts'
import { goodCells } from '../customers.ts'
import { fakeHost } from '../fake-host.ts'

const headers = Object.keys(goodCells)
const importer = () =>
  rowImporter(importPlanOf(headers, customerModel, [zhCN]), compiled, { today, occasion: 'create' })

const rowOf = (row: number, changes: Readonly<Record<string, string>> = {}): SourceRow => ({
  row,
  line: row,
  input: {},
  issues: [],
  id: undefined,
  cells: headers.map((header) => ({ ...goodCells, ...changes })[header] ?? ''),
})

async function run(rows: readonly SourceRow[], { terminal = false, stop = false } = {}) {
  let text = ''
  let time = 0
  const now = () => {
    time += 1000
    return new Date(time)
  }
  const host = { ...fakeHost({ terminal }), now }
  const refused: RefusedRow[] = []
  async function* batches() {
    yield rows
    if (stop) for (const undo of [...host.onStop]) undo('signal')
  }
  const result = await runImport({
    rows: batches(),
    importRow: importer(),
    output: {
      write: (piece) => {
        text += piece
      },
      flush: async () => {},
    },
    toFile: true,
    toFiles: true,
    onRefused: (row) => refused.push(row),
    words: chinese,
    host,
  })
  return {
    ...result,
    lines: text.split('\n').filter(Boolean),
    refused,
    said: host.written.stderr,
    left: host.onStop.size,
  }
}

test('runImport writes a line for each record, and hands on what is refused', async () => {
  const damaged = { ...rowOf(5), input: undefined, cells: ['坏'], issues: [] }
  const { counts, lines, refused, left } = await run([
    rowOf(2),
    rowOf(3),
    rowOf(4, { 客户全称: '乙有限公司', 客户类型: '?' }),
    damaged,
  ])
  expect(counts).toEqual({ create: 1, update: 0, skip: 1, error: 2 })
  expect(lines).toHaveLength(1)
  expect(refused.map(({ row, issues }) => [row, issues.length > 0])).toEqual([
    [4, true],
    [5, false],
  ])
  expect(left).toBe(0)
})

test('runImport counts the rows that a repair would mend', async () => {
  const { repairable } = await run([rowOf(2, { '联系电话/手机': '75586013388' })])
  expect(repairable).toBe(1)
})

test('runImport shows how far it is, and what was done when it is interrupted', async () => {
  expect((await run([rowOf(2)], { terminal: true })).said).toBe('\r\u001b[K已检查1条，拒绝0条\r\u001b[K')
  expect((await run([rowOf(2)], { stop: true })).said).toContain('已中断：检查了1条，接受1条，拒绝0条')
})

test('importLine tells an update what changes, and a number only where there is one', () => {
  const row = importer()({ row: 2, cells: headers.map((header) => ({ text: goodCells[header] ?? '', kind: 'text' })) })
  expect(Object.keys(JSON.parse(importLine(row)))).toEqual([
    'row',
    'action',
    'record',
    'normalised',
    'issues',
    'review',
  ])
  const update = importLine({ ...row, action: 'update', id: 'C1', changed: ['phone'] })
  expect(JSON.parse(update)).toMatchObject({ id: 'C1', changed: ['phone'] })
})
