import { expect, test } from 'vitest'
import { rowBatches } from '../../../src/cli/input/row-batches.ts'
import type { SourceLayout } from '../../../src/cli/input/source.ts'
import { withoutSamples } from '../../../src/cli/input/without-samples.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { mapHeaders } from '../../../src/pipeline/headers.ts'
import { fakeHost } from '../fake-host.ts'

async function* noText(): AsyncGenerator<string> {}

async function read(isTable: boolean) {
  const host = fakeHost()
  const inputs = [{ fullName: '【示例】甲公司' }, undefined, { fullName: '乙公司' }]
  async function* rows() {
    yield inputs.map((input, at) => ({ row: at + 2, line: at + 2, input, issues: [], id: undefined }))
  }
  const headers = ['客户全称']
  const table = { headers, map: mapHeaders(headers, customerModel, [zhCN]) }
  const layout: SourceLayout = isTable ? { format: 'xlsx', table } : { format: 'ndjson' }
  const source = { layout, rows: rows(), batches: rowBatches(noText(), { format: 'ndjson' }) }
  const kept: number[] = []
  for await (const batch of withoutSamples(source, [zhCN], host, chinese)) kept.push(...batch.map(({ row }) => row))
  return [kept, host.written.stderr]
}

test('withoutSamples leaves the sample of a table out and says so', async () => {
  expect(await read(true)).toEqual([[3, 4], '已跳过1行示例\n'])
})

test('withoutSamples leaves JSON as it is', async () => {
  expect(await read(false)).toEqual([[2, 3, 4], ''])
})
