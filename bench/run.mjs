import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { rounds as usualRounds } from './harness.mjs'
import { markdownOf } from './tables.mjs'

/**
 * Runs the benchmarks, or those named: `npm run bench -- record phone`. Each folder beside this file is one. What is
 * measured replaces the parts of the same name in results.json, and docs/performance.md is written from there.
 *
 * `--rounds N` is for trying: with fewer rounds than usual nothing is kept.
 */
const parts = ['record', 'stock', 'start', 'size', 'files', 'phone', 'address']

/** These take longer and keep what they measure on pages of their own; they run when they are named. */
const onPagesOfTheirOwn = ['duplicates', 'scale']

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } })
const rounds = Number(values.rounds ?? usualRounds)
const known = [...parts, ...onPagesOfTheirOwn]
const unknown = positionals.find((name) => !known.includes(name))
if (unknown) throw new RangeError(`No benchmark "${unknown}"; there are: ${known.join(', ')}.`)

const [load] = loadavg()
const measured = {}
for (const name of positionals.length > 0 ? positionals : parts) {
  const begin = performance.now()
  process.stdout.write(`\n=== ${name}\n`)
  const module = await import(`./${name}/run.mjs`)
  if (parts.includes(name)) {
    measured[name] = { ...machineOf(), ...(await module.run({ rounds })) }
    print(measured[name])
  }
  process.stdout.write(`\n(${name}: ${Math.round((performance.now() - begin) / 1000)} s)\n`)
}
if (Object.keys(measured).length > 0 && rounds >= usualRounds) keep()

function machineOf() {
  const date = new Date().toISOString().slice(0, 10)
  return { date, processor: cpus()[0].model.trim(), cores: cpus().length, node: process.version, load }
}

function print({ title, text, tables }) {
  process.stdout.write(`\n${title}\n\n${text}\n`)
  for (const table of tables)
    process.stdout.write(`\n${[table.title, table.note, markdownOf(table)].filter(Boolean).join('\n')}\n`)
}

function keep() {
  const file = new URL('results.json', import.meta.url)
  const before = JSON.parse(readFileSync(file, 'utf8'))
  const kept = parts
    .filter((name) => measured[name] ?? before[name])
    .map((name) => [name, measured[name] ?? before[name]])
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), rounded, 2)}\n`)
  const words = ['vitest', 'run', '--config', '.config/vitest.config.ts', '--typecheck.enabled=false']
  const { status } = spawnSync('npx', [...words, 'test/docs/performance-page.test.ts', '--update'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}

/** Four digits are more than a median is worth. */
function rounded(_, value) {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}
