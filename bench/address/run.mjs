import { compare } from '../harness.mjs'
import { rowsOf } from '../tables.mjs'
import { labelled } from './corpus.mjs'
import { parsers, silence, silenced } from './peers.mjs'

const addresses = labelled('addresses')
const traps = labelled('traps')

/** kehu reads the list more often per round, so that every contender works for about as long and as warm. */
const repetitions = { kehu: 100 }
/** The peers are slow: time is taken on the first of the list, what is right counts all. */
const timed = addresses.slice(0, 80)
const timesOf = (name) => repetitions[name] ?? 1

const runs = Object.fromEntries(
  Object.entries(parsers).map(([name, parse]) => [name, () => readAll(parse, timesOf(name))]),
)

/** Reading addresses into province, city and district: what each gets right, and how long it takes. */
export async function run(options) {
  const unsilence = silence()
  const medians = await compare(runs, options).finally(unsilence)
  const time = Object.fromEntries(
    Object.entries(medians).map(([name, median]) => [name, median / timesOf(name) / timed.length]),
  )
  const columns = {
    time,
    'all levels right': shares(addresses, allRight),
    'without false claim, traps': shares(traps, claimsNothingFalse),
  }
  return {
    title: 'Addresses',
    rounds: options.rounds,
    text: `Time per address; ${addresses.length} registered addresses and ${traps.length} traps, labelled by hand.`,
    tables: [
      {
        title: 'Province, city and district',
        units: ['nanoseconds'],
        ours: ['kehu'],
        columns: Object.keys(columns),
        rows: rowsOf(Object.keys(parsers), columns),
      },
    ],
  }
}

function readAll(parse, times) {
  let found
  for (let count = 0; count < times; count += 1) found = timed.map(({ text }) => attempt(parse, text))
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
