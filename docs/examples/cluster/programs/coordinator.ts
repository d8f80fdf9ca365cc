// Plans a file, lets the workers judge it, wherever they are, and prints what it came to as JSON.
import { resolve } from 'node:path'
import { cutFile } from '../tasks/cut-file.ts'
import { connect } from './connect.ts'
import { coordinate } from './coordinate.ts'
import { cutOptions } from './settings.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('coordinator.mjs FILE: which file?')
const meeting = await connect(process.env)
try {
  const plan = await cutFile(resolve(file), cutOptions(process.env))
  console.error(`run ${plan.run}, ${plan.chunks.length} chunks, ${plan.shards.length} shards`)
  console.log(JSON.stringify(await coordinate(meeting, plan)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await meeting.queue.close()
  await meeting.sink.close()
}
