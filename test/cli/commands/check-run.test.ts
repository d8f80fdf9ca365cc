import { describe, expect, test } from 'vitest'
import { runCheck } from '../../../src/cli/commands/check-run.ts'
import type { Outcome } from '../../../src/cli/judging.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import type { InputRow } from '../../../src/pipeline/input/input-row.ts'
import { goodRecord } from '../../record/records.ts'
import { fakeHost, settingsFrom } from '../fake-host.ts'

async function run(inputs: readonly unknown[], maxErrors: number) {
  const host = fakeHost()
  const outcomes: Outcome[] = []
  let text = ''
  let read = 0
  async function* rows(): AsyncGenerator<InputRow[]> {
    for (const input of inputs) {
      read += 1
      yield [{ row: read, line: read, input, issues: [], id: undefined }]
    }
  }
  const result = await runCheck({
    source: { rows: rows() },
    settings: settingsFrom(),
    reporter: { begin: () => '[', record: ({ source }) => `${source.row}`, end: ({ records }) => `]${records}` },
    output: {
      write: (piece) => {
        text += piece
      },
      flush: async () => {},
    },
    toFile: false,
    toFiles: false,
    alsoTo: (outcome) => outcomes.push(outcome),
    maxErrors,
    words: chinese,
    host,
  })
  return { ...result, text, read, outcomes, onStop: host.onStop.size }
}

describe('runCheck', () => {
  test('reports every row and ends the report', async () => {
    const result = await run([goodRecord, {}, goodRecord], Number.POSITIVE_INFINITY)
    expect(result).toMatchObject({ text: '[123]3', stopped: false, onStop: 0 })
    expect(result.summary).toMatchObject({ records: 3, accepted: 2, refused: 1 })
    expect(result.outcomes.map(({ judged }) => judged.ok)).toEqual([true, false, true])
  })

  test('stops reading where too much was refused, and ends the report all the same', async () => {
    expect(await run([{}, goodRecord, {}, goodRecord], 1)).toMatchObject({ text: '[123]3', stopped: true, read: 3 })
    expect(await run([{}, goodRecord], 1)).toMatchObject({ stopped: false })
  })
})
