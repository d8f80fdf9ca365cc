import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { kehu, useCommand } from '../../../../test/cli/command.ts'
import { jobOf } from './jobs.ts'

useCommand()

const today = '2026-11-25'
const folder = mkdtempSync(join(tmpdir(), 'kehu-alone-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['csv', 4_000],
  ['ndjson', 8_000],
] as const)('judgeAlone says of a %s what `kehu check` and `kehu dedupe` say of it', async (format, customers) => {
  const { file, rows, outcome } = await jobOf(folder, format, customers, { today, size: 65_536, shards: 5 })

  const checked = await kehu(['check', file, '--today', today, '--format', 'ndjson'])
  const lines = checked.stdout.trim().split('\n')
  const { summary } = JSON.parse(lines.pop() ?? '')
  expect(JSON.stringify(summary)).toBe(JSON.stringify(outcome.summary))
  const told = lines
    .map((line) => JSON.parse(line))
    .map(({ row, ok, value: record, issues }) => ({ row, ok, record, issues }))
  expect(told).toEqual(JSON.parse(JSON.stringify(rows)))

  const deduped = await kehu(['dedupe', file, '--json', '--locale', 'en'])
  // A number that too many enter, which no chunk by itself would have noticed.
  expect(deduped.stderr).toMatch(/Phone: \d+ records share a value, which is not followed/)
  const { groups, pairs, separated } = JSON.parse(deduped.stdout)
  const { duplicates } = outcome
  expect(duplicates.groups.length).toBeGreaterThan(100)
  expect(duplicates.separated.length).toBeGreaterThan(0)
  expect(groups.map((group: readonly { row: number }[]) => group.map(({ row }) => row))).toEqual(duplicates.groups)
  const toldOf = ({ one, other, ...rest }: (typeof duplicates.pairs)[number]) => ({ rows: [one, other], ...rest })
  expect(pairs).toEqual(JSON.parse(JSON.stringify(duplicates.pairs.map(toldOf))))
  expect(separated).toEqual(
    JSON.parse(JSON.stringify(duplicates.separated.map(({ pair, between }) => ({ ...toldOf(pair), between })))),
  )
})
