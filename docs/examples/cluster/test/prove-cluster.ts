import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { PrivateServer } from '../../../../test/stores/private-server.ts'
import type { Crew } from '../programs/crew.ts'
import type { Sink } from '../sinks/sink.ts'
import { judgeChunk } from '../tasks/judge-chunk.ts'
import { keySheetsOf } from '../tasks/key-sheet.ts'
import { type Format, nameOf } from '../tasks/task.ts'
import type { Engine } from './engines.ts'
import { type Job, jobOf } from './jobs.ts'
import { startCoordinator, untilStored, workers } from './running-cluster.ts'

const built = inject('built')
const options = { today: '2026-11-25', size: 32_768, shards: 5 }

/** Tries that nothing is lost or doubled by an engine, whatever is killed, and that what fails for good is named. */
export function proveCluster(engine: Engine): void {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-cluster-'))
  let jobs: Readonly<Record<Format, Job>>
  beforeAll(async () => {
    jobs = { csv: await jobOf(folder, 'csv', 3_500, options), ndjson: await jobOf(folder, 'ndjson', 5_000, options) }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  let server: PrivateServer
  let sink: Sink
  let environment: NodeJS.ProcessEnv
  const crews: Crew[] = []

  /** Each test has an empty store and workers of its own. */
  async function inEmptyStore(use: () => Promise<void>): Promise<void> {
    server = await engine.server()
    await server.start()
    sink = await engine.sink(server.port)
    const { today, size, shards } = options
    const cutting = { TODAY: today, CHUNK_BYTES: String(size), SHARDS: String(shards) }
    environment = { ...engine.environment(server.port), ...cutting }
    try {
      await use()
    } finally {
      for (const crew of crews.splice(0)) await crew.dismiss()
      await sink.close()
      await server.remove()
    }
  }

  function hire(count: number, more: NodeJS.ProcessEnv = {}, program = 'worker.mjs'): Crew {
    const crew = workers(join(built, program), count, { ...environment, ...more })
    crews.push(crew)
    return crew
  }

  /** Nothing is lost, nothing is there twice, and figures, pairs and groups are those of one process. */
  async function expectAsAlone({ plan, outcome, rows }: Job, printed: Promise<string>): Promise<void> {
    expect(JSON.parse(await printed)).toEqual(JSON.parse(JSON.stringify(outcome)))
    const stored = await sink.rows(plan.run)
    expect(stored.length).toBe(rows.length)
    expect(stored.map((row) => JSON.stringify(row))).toEqual(rows.map((row) => JSON.stringify(row)))
    expect((await sink.answers(plan.run, 'chunk')).length).toBe(plan.chunks.length)
    expect((await sink.answers(plan.run, 'shard')).length).toBe(plan.shards.length)
  }

  test(`store takes a chunk of ${engine.title} once, though it comes from two at the same moment and once more`, () =>
    inEmptyStore(async () => {
      const [chunk] = jobs.csv.plan.chunks
      if (chunk === undefined) throw new Error('no chunk')
      const { summary: answer, rows } = await judgeChunk(chunk)
      const keys = keySheetsOf(rows, chunk.shards)
      const result = { answer, rows, keys }
      expect(await sink.has(chunk)).toBe(false)
      await Promise.all([sink.store(chunk, result), sink.store(chunk, result)])
      await sink.store(chunk, result)
      expect(await sink.has(chunk)).toBe(true)
      expect(await sink.stored(chunk.run)).toEqual(new Set([nameOf(chunk)]))
      expect(await sink.answers(chunk.run, 'chunk')).toEqual([answer])
      expect(await sink.answers(chunk.run, 'shard')).toEqual([])
      expect(await sink.rows(chunk.run)).toEqual(rows)
      for (const [shard, sheet] of keys.entries()) expect(await sink.keys(chunk.run, shard)).toEqual([sheet])
      const [, second, , fourth] = rows
      const wanted = [second, fourth].flatMap((row) => row ?? [])
      const found = await sink.records(chunk.run, [...wanted.map(({ row }) => row), 1_000_000])
      expect([...found]).toEqual(wanted.map(({ row, record }) => [row, record]))
    }))

  test(`coordinate loses and doubles nothing by ${engine.title}, though workers are killed in mid-run`, () =>
    inEmptyStore(async () => {
      const job = jobs.ndjson
      const deaths = join(folder, `deaths at ${server.port}`)
      mkdirSync(deaths)
      const crew = hire(3, { DEATHS: deaths }, 'doomed-worker.mjs')
      const { printed } = startCoordinator(built, job.file, environment)
      expect(await untilStored(sink, job.plan.run, 3)).toBeLessThan(job.plan.chunks.length)
      crew.processes[0]?.kill('SIGKILL')
      await expectAsAlone(job, printed)
      expect(readdirSync(deaths).sort()).toEqual(['compared', 'stored', 'taken'])
    }))

  test(`coordinate loses and doubles nothing by ${engine.title}, though the store is killed in mid-run`, () =>
    inEmptyStore(async () => {
      const job = jobs.ndjson
      hire(3)
      const { printed } = startCoordinator(built, job.file, environment)
      const before = await untilStored(sink, job.plan.run, 8)
      await server.kill()
      expect(before).toBeLessThan(job.plan.chunks.length)
      // So long it is away; what comes of that does not depend on it.
      await setTimeout(1_000)
      await server.start()
      await expectAsAlone(job, printed)
    }))

  test(`coordinate goes on by ${engine.title} where a killed coordinator left it`, () =>
    inEmptyStore(async () => {
      const job = jobs.ndjson
      hire(2)
      const first = startCoordinator(built, job.file, environment)
      expect(await untilStored(sink, job.plan.run, 2)).toBeLessThan(job.plan.chunks.length)
      first.kill()
      await expect(first.printed).rejects.toThrow('SIGKILL')
      await expectAsAlone(job, startCoordinator(built, job.file, environment).printed)
    }))

  test(`coordinate names a chunk that fails for good by ${engine.title}, ends, and goes on once it can be read`, () =>
    inEmptyStore(async () => {
      const job = jobs.csv
      const file = join(folder, `gone from ${server.port}.csv`)
      copyFileSync(job.file, file)
      const first = startCoordinator(built, file, { ...environment, ATTEMPTS: '2' })
      await first.planned
      rmSync(file)
      hire(2, { ATTEMPTS: '2' })
      await expect(first.printed).rejects.toThrow(
        /Given up: the chunk of .*gone from \d+\.csv from byte \d+ to \d+ \(from row \d+\) has failed for good: Error ENOENT/,
      )
      expect(await sink.stored(job.plan.run)).toEqual(new Set())
      copyFileSync(job.file, file)
      await expectAsAlone(job, startCoordinator(built, file, environment).printed)
    }))

  test(`coordinate names a chunk that kills every worker by ${engine.title}, and ends`, () =>
    inEmptyStore(async () => {
      const { file, plan } = jobs.csv
      const poison = plan.chunks[2]
      if (poison === undefined) throw new Error('no chunk')
      hire(2, { ATTEMPTS: '2', POISON: nameOf(poison) }, 'doomed-worker.mjs')
      const { printed } = startCoordinator(built, file, { ...environment, ATTEMPTS: '2' })
      const named = `Given up: the chunk of ${file} from byte ${poison.start} to ${poison.end} (from row ${poison.row})`
      await expect(printed).rejects.toThrow(named)
      await expect(printed).rejects.toThrow(engine.unheardOf)
    }))
}
