import { describe, expect, test } from 'vitest'
import { batchServerOf } from '../../../src/cli/threads/serve-batches.ts'
import { judgingJob } from '../../../src/cli/threads/thread-job.ts'
import { ndjsonOf } from '../customers.ts'
import { settingsFrom } from '../fake-host.ts'
import { planOf } from '../reports/outcomes.ts'

const bytes = new Uint8Array(Buffer.from(ndjsonOf({}, { phone: '1' })))
const batch = { firstLine: 5, bytes, text: Buffer.from(bytes).toString(), row: 5, line: 5 } as never

describe('batchServerOf', () => {
  test('answers the lines of a filter in bytes that need no copy', () => {
    const { message, transfer } = batchServerOf({ command: 'filter', ...judgingJob(settingsFrom()) })(batch)
    const lines = new TextDecoder()
      .decode(message as Uint8Array)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ row, ok }) => [row, ok])).toEqual([
      [5, true],
      [6, false],
    ])
    expect(transfer).toEqual([(message as Uint8Array).buffer])
  })

  test('checks the rows of a part, with figures that can be cloned', () => {
    const plan = planOf({ format: 'ndjson', rejected: 'csv' })
    const job = { command: 'check', plan, layout: { format: 'ndjson' }, ...judgingJob(settingsFrom()) } as const
    const { message, transfer } = batchServerOf(job)(batch)
    expect(structuredClone(message)).toMatchObject({ summary: { records: 2, refused: 1 }, stopped: false })
    expect(transfer.map(({ byteLength }) => byteLength > 0)).toEqual([true, false, true])
  })
})
