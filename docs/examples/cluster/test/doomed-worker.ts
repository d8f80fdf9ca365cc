// A worker among which each death of `kill -9` is died once: by whoever first has taken its third chunk, has stored one
// and not yet finished it, or has taken a shard.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Meeting } from '../programs/connect.ts'
import { work } from '../programs/work.ts'

const { queue, sink } = await connect(process.env)
let tasks = 0

const doomed: Meeting['sink'] = {
  ...sink,
  async has(task) {
    tasks += 1
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
  try {
    writeFileSync(join(process.env.DEATHS ?? '', death), '', { flag: 'wx' })
  } catch {
    return
  }
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => undefined)
}
