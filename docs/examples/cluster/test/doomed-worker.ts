// A worker that dies as by `kill -9`. With a folder `DEATHS`, each death is died once among all that share it: by whoever first
// has taken its third chunk, has stored one and not yet finished it, or has taken a shard. With `POISON`, by the task of that name.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Meeting } from '../programs/connect.ts'
import { work } from '../programs/work.ts'
import { nameOf } from '../tasks/task.ts'

const { DEATHS, POISON } = process.env
const { queue, sink } = await connect(process.env)
let tasks = 0

const doomed: Meeting['sink'] = {
  ...sink,
  async has(task) {
    tasks += 1
    if (nameOf(task) === POISON) await die()
    if (task.kind === 'shard') await dieOnce('compared')
    else if (tasks >= 3) await dieOnce('taken')
    return sink.has(task)
  },
  async store(task, result) {
    await sink.store(task, result)
    if (task.kind === 'chunk') await dieOnce('stored')
  },
}
await work({ queue, sink: doomed })
process.once('disconnect', () => process.exit(0))

/** Only one can make a file that is not there. */
async function dieOnce(death: string): Promise<void> {
  if (DEATHS === undefined) return
  try {
    writeFileSync(join(DEATHS, death), '', { flag: 'wx' })
  } catch {
    return
  }
  await die()
}

async function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}
