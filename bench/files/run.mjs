import { mediansOf } from '../harness.mjs'
import { rowsOf } from '../tables.mjs'
import { contenders, onTwoThreads, ours, threaded } from './contenders.mjs'
import { oneRun } from './one-run.mjs'
import { refusedOf, sampleFiles } from './samples.mjs'

const titles = { ndjson: 'NDJSON to verdicts', csv: 'CSV to verdicts' }
const fewest = 20_000

/** Milliseconds; less than that cannot be told from the start of a process. */
const leastCounted = 50

/** Milliseconds that a run of more than the fewest rows may take; half as much is enough to make little of the start. */
const longest = 1000

/** Files to verdicts, each program in a process of its own. */
export async function run(options) {
  const rounds = Math.max(1, Math.round(options.rounds / 3))
  const files = sampleFiles()
  try {
    const tables = []
    const perRow = {}
    for (const [format, programs] of Object.entries(contenders)) {
      const columns = await measure(format, programs, (rows) => files.pathOf(format, rows), rounds)
      perRow[format] = columns['per row']
      tables.push({
        title: titles[format],
        units: ['nanoseconds', 'milliseconds', 'megabytes', 'megabytes'],
        ours: ours.filter((name) => programs[name]),
        scale: Object.keys(programs).filter((name) => programs[name].checksNothing),
        columns: Object.keys(columns),
        rows: rowsOf(Object.keys(programs), columns),
      })
    }
    tables.push(threadsTable(perRow))
    return { title: 'Files', text, rounds, tables }
  } finally {
    files.remove()
  }
}

function threadsTable(perRow) {
  const rows = Object.entries(perRow).flatMap(([format, times]) =>
    threaded
      .filter((name) => times[name])
      .map((name) => {
        const [one, two] = [times[name], times[onTwoThreads(name)]]
        return { name: `${name}, ${format}`, figures: [one, two, `${(one / two).toFixed(2)}×`] }
      }),
  )
  const columns = ['per row, one thread', 'two threads', 'as fast']
  return { title: 'One thread and two', units: ['nanoseconds', 'nanoseconds'], columns, rows }
}

/** Time per row and at the start, and the memory, of each program on as many rows as it judges in about a second. */
async function measure(format, programs, pathOf, rounds) {
  const timers = {}
  const rows = {}
  const peaks = {}
  for (const [name, { args, checksNothing }] of Object.entries(programs)) {
    const once = async (count) => {
      const { milliseconds, peak, refused } = await oneRun(args(pathOf(count)), pathOf(count))
      const expected = checksNothing ? 0 : refusedOf(count)
      if (refused !== expected) throw new Error(`${name}, ${format}: refused ${refused} of ${count}, not ${expected}.`)
      peaks[name] = Math.max(peak, peaks[name] ?? 0)
      return milliseconds
    }
    const start = Math.min(await once(1), await once(1))
    const few = Math.max(leastCounted, (await once(fewest)) - start)
    rows[name] = fewest * 2 ** Math.max(0, Math.floor(Math.log2(longest / few)))
    timers[`start ${name}`] = () => once(1)
    timers[name] = () => once(rows[name])
  }
  const medians = await mediansOf(timers, { rounds })
  const of = (figure) => Object.fromEntries(Object.keys(programs).map((name) => [name, figure(name)]))
  process.stdout.write(`${format}: measured\n`)
  return {
    'per row': of((name) => ((medians[name] - medians[`start ${name}`]) * 1e6) / rows[name]),
    'with one row': of((name) => medians[`start ${name}`]),
    memory: of((name) => peaks[name]),
    rows: of((name) => rows[name].toLocaleString('en')),
  }
}

const text = `Time per row beyond what a file of one row takes, in a process of its own that reads the standard input. One record in fifty is
to be refused, and every program refused as many; the others lack optional keys now and then. *Rows* says how many a program was given, about as
many as it judges in half a second or a second; *memory* is the peak of the process with them.

*kehu filter* and *kehu check* keep all rules of the stock model with all tables, tell the verdict and the issues of every row, and compute size and review;
*filter* answers with the canonical record besides, *check* writes a report for people.
*then kehu* is a reader of another package, each record of which goes through \`parseRecord\` with the same model. DuckDB judges by the reduced rules, which is what
SQL can say, and only counts.`
