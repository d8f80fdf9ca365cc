import { checkRecord, compileModel, customerModel, isRecord, parseRecord } from 'kehu'
import { referenceTables } from 'kehu/data'
import { compare, printTable } from '../harness.mjs'
import { byHand } from './by-hand.mjs'
import { ajv, valibot, zod } from './peers.mjs'
import { invalidRecords, today, validRecords } from './records.mjs'
import { printWhereTimeGoes } from './where-time-goes.mjs'

const full = compileModel(customerModel, referenceTables)
const bare = compileModel(customerModel)
const context = { today }

const errorsOf = (compiled, record) =>
  checkRecord(compiled, record, context)
    .filter(({ severity }) => severity === 'error')
    .map(({ path }) => path[0])

/** kehu keeps all rules of the stock model in both rows, warnings and promises between fields included; the peers keep the reduced ones. */
const implementations = {
  'by hand': byHand,
  'kehu, all tables': { is: (record) => isRecord(full, record, context), failing: (record) => errorsOf(full, record) },
  'kehu, no tables': { is: (record) => isRecord(bare, record, context), failing: (record) => errorsOf(bare, record) },
  valibot,
  zod,
  ajv,
}

const count = 2000
const valid = validRecords(count)
const invalid = invalidRecords(count)

// First, as a pipeline runs it: one model, one kind of work, before other models and peers pass through the same code.
const [parsed] = compare({ 'parseRecord, all tables': () => acceptedOf(valid) }, { items: count })
process.stdout.write(
  `\nparseRecord (normalise, check, promises, result): ${Math.round(1e9 / parsed.nanoseconds).toLocaleString('en')} valid records per second on one core\n`,
)

assertSameVerdicts(validRecords(15_000, 3), invalidRecords(15_000, 4))

const runs = (pick, records) =>
  Object.fromEntries(
    Object.entries(implementations).map(([name, implementation]) => [name, () => records.map(pick(implementation))]),
  )

const yesOrNo =
  ({ is }) =>
  (record) =>
    is(record)
const allFailing =
  ({ failing }) =>
  (record) =>
    failing(record)

printTable('Valid records, boolean', compare(runs(yesOrNo, valid), { items: count }))
printTable('Valid records, all issues', compare(runs(allFailing, valid), { items: count }))
printTable('Invalid records, boolean', compare(runs(yesOrNo, invalid), { items: count }))
printTable('Invalid records, all issues', compare(runs(allFailing, invalid), { items: count }))

printWhereTimeGoes(full, valid, context)

/** Passes the records on one by one, as a stream does, and keeps none. */
function acceptedOf(records) {
  let accepted = 0
  for (const record of records) if (parseRecord(full, record, context).ok) accepted += 1
  return accepted
}

/** Every implementation says the same of every record, and blames the same fields, before anything is timed. */
function assertSameVerdicts(...sets) {
  for (const record of sets.flat()) {
    const expected = new Set(byHand.failing(record))
    for (const [name, { is, failing }] of Object.entries(implementations)) {
      const found = new Set(failing(record))
      const same =
        found.size === expected.size &&
        [...found].every((key) => expected.has(key)) &&
        is(record) === (expected.size === 0)
      if (!same) throw new Error(`${name} blames ${[...found]}, by hand ${[...expected]}: ${JSON.stringify(record)}`)
    }
  }
  process.stdout.write(
    `${sets.flat().length} records: ${Object.keys(implementations).length} implementations agree on every verdict and every failing field.\n`,
  )
}
