import { contendersOf, obvious, scale, stock } from '../record/contenders.mjs'
import { measure } from '../record/measure.mjs'
import { rowsOf } from '../tables.mjs'
import { assertMeanings } from './meanings.mjs'

const sets = { valid: 'varied', 'valid, every key': 'uniform', messy: 'messy' }

/** All rules of the stock model, as a multiple of reading the record from its text. */
export async function run(options) {
  const contenders = await contendersOf([...scale, ...stock, obvious])
  const files = Object.keys(contenders)
  const read = assertMeanings(contenders)
  const names = Object.fromEntries(files.map((file) => [file, contenders[file].name]))
  const columns = {}
  for (const [title, set] of Object.entries(sets)) columns[title] = await measure(files, 'parse', set, options)
  return {
    title: 'One record, all rules of the stock model',
    text: textOf(read),
    rounds: options.rounds,
    tables: [
      {
        title: 'Record to a new object in canonical form, with all issues',
        units: Object.keys(columns).map(() => 'nanoseconds'),
        ours: stock.filter((file) => names[file]).map((file) => names[file]),
        scale: scale.map((file) => names[file]),
        columns: Object.keys(columns),
        rows: rowsOf(files, columns, names),
      },
    ],
  }
}

function textOf(read) {
  return `Time per record, beside \`JSON.parse\` of the same record. *Messy* records are written as people type them into a spreadsheet: about
half of the fields have full-width characters, blanks, labels for codes, \`2023/3/28\`, grouped telephones and the like. Before
anything was timed, kehu made the canonical record of each of ${read.toLocaleString('en')} messy ones, and every contender accepted all.

The program without kehu is what one writes at first; it keeps no promises between fields, looks nothing up in tables, tells no
warnings, and stops at the first mistake.`
}
