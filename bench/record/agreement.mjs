import { deepStrictEqual } from 'node:assert'
import { customerModel } from 'kehu'
import { invalidRecords, validRecords } from './records.mjs'
import { rules } from './rules.mjs'

/**
 * Before anything is timed: every contender says the same of each of 30,000 records as the limit does, blames the same
 * fields, and makes of an accepted record a new object with the known keys alone. Throws at the first difference; gives
 * the count of records.
 */
export function assertAgreement(contenders) {
  assertRulesOfTheModel()
  const [limit] = contenders
  const shapes = ['varied', 'uniform']
  const valid = shapes.flatMap((shape) => validRecords(7500, { seed: 3, shape }))
  const invalid = shapes.flatMap((shape) => invalidRecords(7500, { seed: 4, shape }))
  const records = [...valid, ...invalid]
  const expected = records.map((record) => sorted(limit.failing(record)))
  const refused = expected.filter((keys) => keys !== '').length
  if (refused !== invalid.length)
    throw new Error(`The limit refuses ${refused} of ${invalid.length} invalid records, or some that are valid.`)
  for (const contender of contenders)
    for (const [index, record] of records.entries()) assertSame(contender, record, expected[index])
  return records.length
}

function assertSame({ name, parse, failing, is }, record, expected) {
  const found = sorted(failing(record))
  const accepts = expected === ''
  const value = parse({ ...record, stranger: 1 })
  if (found === expected && is(record) === accepts && (value !== undefined) === accepts) {
    if (accepts) deepStrictEqual({ ...value }, { ...record }, `${name} makes something else of a record.`)
    return
  }
  throw new Error(`${name} blames "${found}", the limit "${expected}": ${JSON.stringify(record)}`)
}

function sorted(keys) {
  return [...new Set(keys)].sort().join(' ')
}

/** The rules repeat what the stock model says, so that bundles of peers hold no kehu; here they are compared. */
function assertRulesOfTheModel() {
  const { order, fields, options } = customerModel
  deepStrictEqual(Object.keys(rules), [...order])
  for (const [key, { required = false, codes }] of Object.entries(rules)) {
    deepStrictEqual(required, fields[key].required, key)
    if (codes)
      deepStrictEqual(
        codes,
        options[fields[key].options].map(({ code }) => code),
        key,
      )
  }
}
