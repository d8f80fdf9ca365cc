// A worker that is killed as by `kill -9`, at its third chunk: once it has taken it, or once it has stored and not yet finished it.
import { connect, type Meeting } from '../programs/connect.ts'
import { work } from '../programs/work.ts'

const { DOOM } = process.env
const { queue, sink } = await connect(process.env)
let chunks = 0

const doomed: Meeting['sink'] = {
  ...sink,
  async has(chunk) {
    chunks += 1
    if (DOOM === 'taken' && chunks === 3) process.kill(process.pid, 'SIGKILL')
    return sink.has(chunk)
  },
  async store(chunk, judged) {
    await sink.store(chunk, judged)
    if (DOOM === 'stored' && chunks >= 3) process.kill(process.pid, 'SIGKILL')
  },
}
await work({ queue, sink: doomed })
process.once('disconnect', () => process.exit(0))
