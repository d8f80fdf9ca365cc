import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { mergeSummaries } from 'kehu/pipeline'
import { afterAll, expect, test } from 'vitest'
import { wholeOf } from '../programs/single-process.ts'
import { cutFile } from '../tasks/cut-file.ts'
import { judgeChunk } from '../tasks/judge-chunk.ts'
import type { Format } from '../tasks/task.ts'

const options = { today: '2026-11-25', size: 10, shards: 3 }
const folder = mkdtempSync(join(tmpdir(), 'kehu-chunks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(format: Format, text: string): string {
  const file = join(folder, `text.${format}`)
  writeFileSync(file, text)
  return file
}

/** Everything that decides where a row ends, and bytes of several lengths. */
const pieces = ['"', '""', ',', '\n', '\r', '\r\n', '云', 'a', '\ufeff', '="0', '{"fullName":"云帆"}']

test.each(['csv', 'ndjson'] as const)(
  'cutFile cuts any %s so that its chunks are judged as the whole',
  async (format) => {
    const texts = fc
      .array(fc.constantFrom(...pieces), { minLength: 20, maxLength: 60, size: 'max' })
      .map((some) => some.join(''))
    const file = (text: string) => fileOf(format, format === 'csv' ? `公司名称,电话\n${text}` : text)
    let cut = 0
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (text, size) => {
        const plan = await cutFile(file(text), { ...options, size })
        const whole = wholeOf(plan)
        if (whole === undefined) return
        const alone = await judgeChunk(whole)
        const parts = await Promise.all(plan.chunks.map(judgeChunk))
        cut += plan.chunks.length - 1
        expect(parts.flatMap(({ rows }) => rows)).toEqual(alone.rows)
        expect(parts.map(({ summary }) => summary).reduce(mergeSummaries)).toEqual(alone.summary)
      }),
      { numRuns: 1_000 },
    )
    expect(cut).toBeGreaterThan(1_000)
  },
)

test('cutFile begins no chunk inside quotes, and counts rows as a spreadsheet does', async () => {
  const file = fileOf('csv', '公司名称,电话\n"云\n帆",1\n远景,2\n')
  const { chunks } = await cutFile(file, { ...options, size: 1 })
  expect(chunks.map(({ row, start, end }) => [row, start, end])).toEqual([
    [2, 20, 32],
    [3, 32, 41],
  ])
})

test('cutFile names a run by its bytes, its date, its cuts and its shards', async () => {
  const { run } = await cutFile(fileOf('ndjson', '{}\n'), options)
  expect((await cutFile(fileOf('ndjson', '{}\n'), options)).run).toBe(run)
  const others = [
    await cutFile(fileOf('ndjson', '{}\n'), { ...options, today: '2026-11-26' }),
    await cutFile(fileOf('ndjson', '{}\n'), { ...options, size: 11 }),
    await cutFile(fileOf('ndjson', '{}\n'), { ...options, shards: 4 }),
    await cutFile(fileOf('ndjson', '{} \n'), options),
  ]
  expect(new Set([run, ...others.map((other) => other.run)]).size).toBe(5)
})

test('cutFile gives no chunk for an empty file', async () => {
  expect((await cutFile(fileOf('ndjson', ''), options)).chunks).toEqual([])
})
