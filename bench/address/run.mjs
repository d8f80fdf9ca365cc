import { compare, printTable } from '../harness.mjs'
import { labelled } from './corpus.mjs'
import { parsers, silenced } from './peers.mjs'

const addresses = labelled('addresses')
const traps = labelled('traps')

/** kehu reads the list more often per round, so that every contender works for about as long and as warm. */
const repetitions = { kehu: 100 }
const timesOf = (name) => repetitions[name] ?? 1

const runs = Object.fromEntries(
  Object.entries(parsers).map(([name, parse]) => [name, () => readAll(parse, timesOf(name))]),
)

const raw = silenced(() => compare(runs, { rounds: 9, items: addresses.length }))
const perAddress = raw.map(({ name, nanoseconds }) => ({ name, nanoseconds: nanoseconds / timesOf(name) }))
const rows = perAddress.map((row) => ({ ...row, ratio: row.nanoseconds / perAddress[0].nanoseconds }))
printTable(`${addresses.length} registered addresses, ${traps.length} traps`, rows, {
  'all levels right': shares(addresses, allRight),
  'without false claim, traps': shares(traps, claimsNothingFalse),
})

function readAll(parse, times) {
  let found
  for (let count = 0; count < times; count += 1) found = addresses.map(({ text }) => attempt(parse, text))
  return found
}

function shares(labels, holds) {
  return Object.fromEntries(
    Object.entries(parsers).map(([name, parse]) => {
      const right = silenced(() => labels.filter((label) => holds(attempt(parse, label.text), label)).length)
      return [name, `${((100 * right) / labels.length).toFixed(1)} %`]
    }),
  )
}

/** Municipalities count as right with or without a city of the same name, and so do the headings of statistical tables. */
function allRight(found, label) {
  return (
    found.province === label.province &&
    (cityOf(found) === label.city || (label.city === '' && found.city === label.district)) &&
    (found.district === label.district || (label.district === '' && found.district === found.city))
  )
}

/** A division that the address does not name. */
function claimsNothingFalse(found, label) {
  return (
    (found.province === '' || found.province === label.province) &&
    (cityOf(found) === '' || found.city === label.city) &&
    (found.district === '' || found.district === label.district)
  )
}

function cityOf({ province, city }) {
  return city === province || /直辖|市辖/.test(city) ? '' : city
}

/** A parser that throws has found nothing. */
function attempt(parse, text) {
  try {
    const { province, city, district } = parse(text)
    return { province: province ?? '', city: city ?? '', district: district ?? '' }
  } catch {
    return { province: '', city: '', district: '' }
  }
}
