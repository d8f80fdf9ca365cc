/** How often each contender is timed, unless told otherwise. */
export const rounds = 21

/**
 * Times contenders side by side in this process: every round runs each once, in a shuffled order, so that a drift of the
 * machine's speed meets all of them.
 *
 * @param {Record<string, () => unknown>} contenders what to run
 * @returns {Promise<Record<string, number>>} the median nanoseconds of one run of each
 */
export function compare(contenders, options) {
  for (const run of Object.values(contenders)) warmUp(run)
  return mediansOf(
    Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, () => timeOf(run)])),
    options,
  )
}

/**
 * The median of what each timer tells over the rounds, one at a time and in a shuffled order; `undefined` for a timer that
 * tells nothing.
 *
 * @param {Record<string, () => number | undefined | Promise<number | undefined>>} timers
 */
export async function mediansOf(timers, options = {}) {
  const names = Object.keys(timers)
  const times = new Map(names.map((name) => [name, []]))
  for (let round = 0; round < (options.rounds ?? rounds); round += 1)
    for (const name of shuffled(names, round)) times.get(name).push(await timers[name]())
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name))]))
}

/** Keeps results alive, so that no engine removes the work. */
export let sink

/** The nanoseconds of one run. */
export function timeOf(run) {
  const start = process.hrtime.bigint()
  sink = run()
  return Number(process.hrtime.bigint() - start)
}

/** Runs until the engine has seen the work often enough to compile it. */
export function warmUp(run, milliseconds = 300) {
  const end = performance.now() + milliseconds
  do sink = run()
  while (performance.now() < end)
}

/** The names in an order that depends on the round alone, so that two runs time in the same order. */
function shuffled(names, round) {
  const left = [...names]
  let state = round + 1
  return names.map(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0]
  })
}

/** The middle of the values; `undefined` where one is. */
export function medianOf(values) {
  if (values.includes(undefined)) return undefined
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
