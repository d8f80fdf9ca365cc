import { answerRounds } from '../apart.mjs'
import { timeOf, warmUp } from '../harness.mjs'
import { contenderOf } from './contenders.mjs'
import { sets } from './sets.mjs'

/** One contender, one verb, one set of records: `node contender.mjs valibot parse varied`. */
const [file, verb, set] = process.argv.slice(2)
const count = 2000
const contender = await contenderOf(file)
const judge = contender.takesText ? contender.parse : contender[verb]
const records = sets[set](count)
const inputs = contender.takesText ? records.map((record) => JSON.stringify(record)) : records

/** Passes the records on one by one, as a stream does, and keeps none. */
function judgeAll() {
  let last
  for (const input of inputs) last = judge(input)
  return last
}

warmUp(judgeAll)
/** A round is long enough for the clock, and for the collector of garbage to take its share. */
const times = Math.max(1, Math.round(10_000_000 / timeOf(judgeAll)))

function round() {
  let last
  for (let time = 0; time < times; time += 1) last = judgeAll()
  return last
}

answerRounds(() => timeOf(round) / times / count)
