import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { PrivateServer } from '../../../../test/stores/private-server.ts'
import type { Crew } from '../programs/crew.ts'
import { writeInventedCustomers } from '../programs/invented-customers.ts'
import { wholeOf } from '../programs/single-process.ts'
import type { Sink } from '../sinks/sink.ts'
import { cutFile } from '../tasks/cut-file.ts'
import { type JudgedChunk, judgeChunk } from '../tasks/judge-task.ts'
import type { Format, Plan } from '../tasks/task.ts'
import { bullmq, type Engine, pgBoss } from './engines.ts'
import { coordinator, doomedWorker, untilStored, workers } from './running-cluster.ts'

const built = inject('built')
const today = '2026-11-25'
const size = 65_536

/** A file of invented customers, and what one process makes of it. */
interface Job {
  readonly file: string
  readonly plan: Plan
  readonly alone: JudgedChunk
}

const folder = mkdtempSync(join(tmpdir(), 'kehu-cluster-'))
let jobs: Readonly<Record<Format, Job>>
beforeAll(async () => {
  jobs = { csv: await jobOf('csv', 4_000), ndjson: await jobOf('ndjson', 8_000) }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function jobOf(format: Format, customers: number): Promise<Job> {
  const file = join(folder, `customers.${format}`)
  await writeInventedCustomers(file, format, customers)
  const plan = await cutFile(file, { today, size })
  const whole = wholeOf(plan)
  if (whole === undefined) throw new Error('the file is empty')
  return { file, plan, alone: await judgeChunk(whole) }
}

prove(pgBoss)
describe.runIf(inject('hasRedis'))('A Redis of its own', () => prove(bullmq))

function prove(engine: Engine): void {
  describe(engine.title, () => {
    let server: PrivateServer
    let sink: Sink
    let environment: NodeJS.ProcessEnv
    const crews: Crew[] = []

    /** Each test has an empty store and workers of its own. */
    async function inEmptyStore(use: () => Promise<void>): Promise<void> {
      server = await engine.server()
      await server.start()
      sink = await engine.sink(server.port)
      environment = { ...engine.environment(server.port), TODAY: today, CHUNK_BYTES: String(size) }
      try {
        await use()
      } finally {
        for (const crew of crews.splice(0)) await crew.dismiss()
        await sink.close()
        await server.remove()
      }
    }

    function hire(count: number): Crew {
      const crew = workers(built, count, environment)
      crews.push(crew)
      return crew
    }

    /** Nothing is lost, nothing is there twice, and the figures are those of one process. */
    async function expectAsAlone({ plan, alone }: Job, printed: string): Promise<void> {
      expect(printed).toBe(JSON.stringify(alone.summary))
      const rows = await sink.rows(plan.run)
      expect(rows.length).toBe(alone.rows.length)
      expect(rows.map((row) => JSON.stringify(row))).toEqual(alone.rows.map((row) => JSON.stringify(row)))
    }

    test.each(['csv', 'ndjson'] as const)(
      `coordinate gives for %s by ${engine.title} the rows and the summary of one process`,
      (format) =>
        inEmptyStore(async () => {
          const job = jobs[format]
          expect(job.plan.chunks.length).toBeGreaterThan(10)
          hire(4)
          await expectAsAlone(job, await coordinator(built, job.file, environment))
        }),
    )

    test(`store takes a chunk of ${engine.title} once, though it comes from two at the same moment and once more`, () =>
      inEmptyStore(async () => {
        const [chunk] = jobs.csv.plan.chunks
        if (chunk === undefined) throw new Error('no chunk')
        const judged = await judgeChunk(chunk)
        expect(await sink.has(chunk)).toBe(false)
        await Promise.all([sink.store(chunk, judged), sink.store(chunk, judged)])
        await sink.store(chunk, judged)
        expect(await sink.has(chunk)).toBe(true)
        expect(await sink.stored(chunk.run)).toEqual(new Set([chunk.start]))
        expect(await sink.summaries(chunk.run)).toEqual([judged.summary])
        expect(await sink.rows(chunk.run)).toEqual(judged.rows)
      }))

    test(`coordinate loses and doubles nothing by ${engine.title}, though workers are killed in mid-run`, () =>
      inEmptyStore(async () => {
        const job = jobs.ndjson
        const total = job.plan.chunks.length
        const deaths = (['taken', 'stored'] as const).map((doom) => doomedWorker(built, doom, environment))
        const crew = hire(2)
        const printed = coordinator(built, job.file, environment)
        await untilStored(sink, job.plan.run, 3)
        const [victim] = crew.processes
        victim?.kill('SIGKILL')
        for (const { signal, successors } of await Promise.all(deaths)) {
          crews.push(successors)
          expect(signal).toBe('SIGKILL')
        }
        expect((await sink.stored(job.plan.run)).size).toBeLessThan(total)
        await expectAsAlone(job, await printed)
      }))

    test(`coordinate loses and doubles nothing by ${engine.title}, though the store is killed in mid-run`, () =>
      inEmptyStore(async () => {
        const job = jobs.ndjson
        hire(4)
        const printed = coordinator(built, job.file, environment)
        const before = await untilStored(sink, job.plan.run, 8)
        await server.kill()
        expect(before).toBeLessThan(job.plan.chunks.length)
        await setTimeout(1_000)
        await server.start()
        await expectAsAlone(job, await printed)
      }))

    test(`coordinate goes on by ${engine.title} where a killed coordinator left it`, () =>
      inEmptyStore(async () => {
        const job = jobs.csv
        const crew = hire(1)
        const first = new AbortController()
        const left = coordinator(built, job.file, { ...environment }, first.signal)
        await untilStored(sink, job.plan.run, 2)
        first.abort()
        await expect(left).rejects.toThrow('SIGKILL')
        expect(crew.processes).toHaveLength(1)
        await expectAsAlone(job, await coordinator(built, job.file, environment))
      }))
  })
}
