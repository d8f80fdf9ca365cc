import { describe, expect, test } from 'vitest'
import { partsHere } from '../../../src/cli/check/checked-parts.ts'
import { partCheckerOf } from '../../../src/cli/check/part-checker.ts'
import type { ReadRows } from '../../../src/cli/input/source.ts'
import { settingsFrom } from '../fake-host.ts'
import { planOf } from '../reports/outcomes.ts'

async function* batches(): AsyncGenerator<ReadRows> {
  for (const row of [1, 2, 3]) yield { rows: [{ row, line: row, input: {}, issues: [], id: undefined }] }
}

describe('partsHere', () => {
  test('asks before each part how much is still tolerated', async () => {
    const check = partCheckerOf(planOf(), { format: 'ndjson' }, settingsFrom())
    let left = 2
    const stopped: boolean[] = []
    for await (const part of partsHere(batches(), check)(() => left)) {
      stopped.push(part.stopped)
      left -= part.summary.refused
    }
    expect(stopped).toEqual([false, false, true])
  })
})
