// Plans a file, lets the workers judge it, wherever they are, and prints the summary as JSON.
import { resolve } from 'node:path'
import { cutFile } from '../chunks/cut-file.ts'
import { connect } from './connect.ts'
import { coordinate } from './coordinate.ts'
import { cutOptions } from './settings.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('coordinator.mjs FILE: which file?')
const meeting = await connect(process.env)
const plan = await cutFile(resolve(file), cutOptions(process.env))
console.error(`run ${plan.run}, ${plan.chunks.length} chunks`)
console.log(JSON.stringify(await coordinate(meeting, plan)))
await meeting.queue.close()
await meeting.sink.close()
