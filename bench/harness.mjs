/**
 * Times contenders side by side: every round runs each once, in a shuffled order, so that a drift of the machine's
 * speed meets all of them. Quotes medians, and the ratio to the first contender.
 *
 * @param {Record<string, () => unknown>} contenders what to run; one call does `items` pieces of work
 * @param {{ rounds?: number, items: number }} options
 * @returns {{ name: string, nanoseconds: number, ratio: number }[]} per item, in the order given
 */
export function compare(contenders, { rounds = 21, items }) {
  const names = Object.keys(contenders)
  const times = new Map(names.map((name) => [name, []]))
  for (const name of names) warmUp(contenders[name])
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(names, round)) times.get(name).push(timeOf(contenders[name]))
  }
  const medians = names.map((name) => median(times.get(name)) / items)
  return names.map((name, index) => ({ name, nanoseconds: medians[index], ratio: medians[index] / medians[0] }))
}

/** Prints rows of `compare` as an aligned table; `more` adds columns by name. */
export function printTable(title, rows, more = {}) {
  const columns = Object.keys(more)
  const table = [
    ['', 'ns per item', '× first', ...columns],
    ...rows.map(({ name, nanoseconds, ratio }) => [
      name,
      nanoseconds.toFixed(0),
      ratio.toFixed(2),
      ...columns.map((column) => String(more[column][name] ?? '')),
    ]),
  ]
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  const lines = table.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  )
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}

/** Keeps results alive, so that no engine removes the work. */
export let sink

function timeOf(run) {
  const start = process.hrtime.bigint()
  sink = run()
  return Number(process.hrtime.bigint() - start)
}

function warmUp(run) {
  const end = performance.now() + 300
  do sink = run()
  while (performance.now() < end)
}

/** The names in an order that depends on the round alone, so that two runs time in the same order. */
function shuffled(names, round) {
  return names
    .map((name, index) => [(index * 7919 + round * 104_729) % 1_000_003, name])
    .sort(([a], [b]) => (a - b) * (round % 2 ? 1 : -1))
    .map(([, name]) => name)
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
