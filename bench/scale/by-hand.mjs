import { once } from 'node:events'
import { compileModel, customerModel } from 'kehu'
import { referenceTables } from 'kehu/data'
import { judgeRecord } from 'kehu/pipeline'
import { today } from '../record/today.mjs'

/** The loop that one writes by hand: lines in, lines out, and nothing said of what is wrong with a line. */
const [what] = process.argv.slice(2)
const compiled = compileModel(customerModel, referenceTables)
const context = { today, occasion: 'create' }
const works = {
  copy: (record) => record,
  judge: (record) => judgeRecord(compiled, record, context),
}
const work = works[what]

const decoder = new TextDecoder()
let rest = ''
for await (const piece of process.stdin) {
  const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
  rest = lines.pop()
  let text = ''
  for (const line of lines) text += `${JSON.stringify(work(JSON.parse(line)))}\n`
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
