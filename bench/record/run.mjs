import { rowsOf } from '../tables.mjs'
import { assertAgreement } from './agreement.mjs'
import { contendersOf, peers, reduced, scale } from './contenders.mjs'
import { measure } from './measure.mjs'

const verbs = [
  { verb: 'parse', title: 'Valid record to a new object', sets: ['varied', 'uniform'] },
  { verb: 'failing', title: 'All issues', sets: ['varied', 'invalid'] },
  { verb: 'is', title: 'Boolean', sets: ['varied', 'uniform', 'invalid'] },
]
const forbidding = ['--disallow-code-generation-from-strings']

/** Judging a record by the same rules as peers, and without code from strings. */
export async function run(options) {
  const contenders = await contendersOf(['limit', ...reduced, ...peers, ...scale])
  const files = Object.keys(contenders)
  const judges = files.filter((file) => !scale.includes(file))
  const agreed = assertAgreement(judges.map((file) => contenders[file]))
  const names = Object.fromEntries(files.map((file) => [file, contenders[file].name]))
  const tableOf = (title, rows, columns) => ({
    title,
    units: Object.keys(columns).map(() => 'nanoseconds'),
    ours: files.filter((file) => reduced.includes(file)).map((file) => names[file]),
    scale: ['limit', ...scale].map((file) => names[file]),
    columns: Object.keys(columns),
    rows: rowsOf(rows, columns, names),
  })

  const tables = []
  for (const { verb, title, sets } of verbs) {
    const columns = {}
    for (const set of sets) columns[set] = await measure(files, verb, set, options)
    tables.push(tableOf(title, files, columns))
  }
  const forbidden = {}
  for (const { verb, title } of verbs) forbidden[title] = await measure(judges, verb, 'varied', options, forbidding)
  tables.push(tableOf('The same, varied, where code generation from strings is forbidden', judges, forbidden))
  return { title: 'One record, the same rules', text: textOf(agreed), rounds: options.rounds, tables }
}

function textOf(agreed) {
  return `Time per record of 20 fields. Before anything was timed, every contender gave the same verdict and blamed the same fields on
${agreed.toLocaleString('en')} records, half of them invalid, and made the same new object of each valid one. Records are as \`JSON.parse\` gives
them: *varied* ones lack optional keys now and then, as in life; *uniform* ones have every key in the same order; of *invalid*
ones one to three fields are wrong. Each contender runs in a process of its own.

*limit* is what a careful programmer writes by hand for these fields alone. *kehu* is the stock model without promises
between fields, without tables and with nothing recommended; it reads other spellings besides. *Generated* is the module that \`kehu model
compile\` writes, *closures* is what \`compileModel\` makes where it is used. ajv, typebox and typia judge or
change in place: their new object is a copy. typia is 9.7.2, the last version that its own command compiles ahead.
JSON.parse reads the record from its text and checks nothing; it stands for scale, as the limit does.`
}
