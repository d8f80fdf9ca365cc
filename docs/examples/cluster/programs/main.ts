// All of it on this computer: a file, a store, workers, the summary; and the same file by one process, to compare.
import { existsSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cutFile } from '../tasks/cut-file.ts'
import type { Plan, Task } from '../tasks/task.ts'
import { connect } from './connect.ts'
import { coordinate } from './coordinate.ts'
import { crewOf } from './crew.ts'
import { embeddedPostgres } from './embedded-postgres.ts'
import { writeInventedCustomers } from './invented-customers.ts'
import { cutOptions } from './settings.ts'
import { judgeAlone } from './single-process.ts'

const example = fileURLToPath(new URL('..', import.meta.url))
const { REDIS_URL, DATABASE_URL, CUSTOMERS = '200000', WORKERS = String(availableParallelism()) } = process.env

const file = await fileToJudge()
const own = REDIS_URL || DATABASE_URL ? undefined : await embeddedPostgres(example, join(example, '.data/postgres'))
const environment = own === undefined ? process.env : { ...process.env, DATABASE_URL: own.address }
const workers = crewOf(join(example, 'built/worker.mjs'), Number(WORKERS), environment)
process.once('SIGINT', () => end(130))
process.once('SIGTERM', () => end(143))

const meeting = await connect(environment)
console.log(`${REDIS_URL ? 'BullMQ on Redis' : 'pg-boss on PostgreSQL'}${own ? ' (embedded)' : ''}, ${WORKERS} workers`)
const plan = await timed('planned', () => cutFile(file, cutOptions(process.env)))
console.log(`${file}: ${plan.chunks.length} chunks, ${plan.shards.length} shards, run ${plan.run}`)
const already = (await meeting.sink.stored(plan.run)).size
if (already > 0) console.log(`${already} of them are in the store from an earlier time`)

const outcome = await timed('by the cluster', () => coordinate(meeting, plan, progressOf(plan))).catch(giveUp)
const { summary, duplicates } = await timed('by one process', () => judgeAlone(plan))
const { groups, pairs, separated } = outcome.duplicates
console.log(JSON.stringify(outcome.summary, null, 2))
console.log(`${groups.length} groups of duplicates, of ${pairs.length} pairs; ${separated.length} pairs join none`)
const same = JSON.stringify(outcome) === JSON.stringify({ summary, duplicates })
console.log(same ? 'Cluster and process say the same.' : 'CLUSTER AND PROCESS DIFFER.')
await meeting.queue.close()
await meeting.sink.close()
await end(same ? 0 : 1)

async function giveUp(error: Error): Promise<never> {
  console.error(error.message)
  return end(1)
}

async function end(code: number): Promise<never> {
  await workers.dismiss()
  await own?.stop()
  process.exit(code)
}

/** The file that is named, or one of invented customers. */
async function fileToJudge(): Promise<string> {
  const [named] = process.argv.slice(2)
  if (named !== undefined) return resolve(named)
  const invented = join(example, `.data/customers-${CUSTOMERS}.ndjson`)
  mkdirSync(join(example, '.data'), { recursive: true })
  if (!existsSync(invented))
    await writeInventedCustomers(invented, extname(invented) === '.csv' ? 'csv' : 'ndjson', Number(CUSTOMERS))
  return invented
}

function progressOf(plan: Plan): (kind: Task['kind'], done: number) => void {
  return (kind, done) => {
    const { length } = plan[`${kind}s`]
    process.stderr.write(`\r${done}/${length} ${kind}s${done === length ? '\n' : ''}`)
  }
}

async function timed<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> {
  const start = performance.now()
  const answer = await work()
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return answer
}
