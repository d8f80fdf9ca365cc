// One of any number of workers, on any computer that can read the file and reach the store.
import { connect } from './connect.ts'
import { work } from './work.ts'

const meeting = await connect(process.env)
await work(meeting)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await meeting.queue.close()
    await meeting.sink.close()
    process.exit(0)
  })
}
// Whoever started it is gone: so is its purpose.
process.once('disconnect', () => process.exit(0))
