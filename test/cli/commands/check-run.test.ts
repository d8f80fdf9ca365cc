import { describe, expect, test } from 'vitest'
import { partsHere } from '../../../src/cli/check/checked-parts.ts'
import { partCheckerOf } from '../../../src/cli/check/part-checker.ts'
import { runCheck } from '../../../src/cli/commands/check-run.ts'
import type { ReadRows } from '../../../src/cli/input/source.ts'
import type { Sink } from '../../../src/cli/output/sink.ts'
import { jsonReporter } from '../../../src/cli/reports/json-report.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { summaryOf } from '../../../src/pipeline/summary.ts'
import { goodRecord } from '../../record/records.ts'
import { fakeHost, settingsFrom } from '../fake-host.ts'
import { planOf } from '../reports/outcomes.ts'

function memorySink(): Sink & { readonly text: () => string } {
  let text = ''
  return {
    write: (piece) => {
      text += piece
    },
    flush: async () => {},
    text: () => text,
  }
}

async function run(inputs: readonly unknown[], maxErrors: number) {
  const host = fakeHost()
  const output = memorySink()
  const accepted = memorySink()
  let read = 0
  async function* batches(): AsyncGenerator<ReadRows> {
    for (const input of inputs) {
      read += 1
      yield { rows: [{ row: read, line: read, input, issues: [], id: undefined }] }
    }
  }
  const plan = planOf({ format: 'json', accepted: 'csv' })
  const result = await runCheck({
    parts: partsHere(batches(), partCheckerOf(plan, { format: 'ndjson' }, settingsFrom())),
    reporter: jsonReporter(),
    output,
    toFile: false,
    files: { accepted, rejected: undefined },
    maxErrors,
    nothing: summaryOf([], customerModel),
    words: chinese,
    host,
  })
  const { records } = JSON.parse(output.text())
  const told = records.map(({ row }: { row: number }) => row)
  return { ...result, told, read, acceptedLines: accepted.text().split('\n').length - 1, onStop: host.onStop.size }
}

describe('runCheck', () => {
  test('reports every row and ends the report', async () => {
    const result = await run([goodRecord, {}, goodRecord], Number.POSITIVE_INFINITY)
    expect(result).toMatchObject({ told: [1, 2, 3], acceptedLines: 2, stopped: false, onStop: 0 })
    expect(result.summary).toMatchObject({ records: 3, accepted: 2, refused: 1 })
  })

  test('stops reading where too much was refused, and ends the report all the same', async () => {
    expect(await run([{}, goodRecord, {}, goodRecord], 1)).toMatchObject({ told: [1, 2, 3], stopped: true, read: 3 })
    expect(await run([{}, goodRecord], 1)).toMatchObject({ stopped: false })
  })
})
