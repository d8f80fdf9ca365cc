import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from '../bundled.mjs'
import { medianOf, mediansOf } from '../harness.mjs'
import { contendersOf, obvious, peers, reduced, stock } from '../record/contenders.mjs'
import { validRecords } from '../record/records.mjs'
import { rowsOf } from '../tables.mjs'

const [record] = validRecords(1, { shape: 'uniform' })

/** How long a fresh process needs until it has parsed one record, beside valibot with the same rules. */
export async function run(options) {
  const files = ['valibot', ...[...reduced, ...stock, obvious, ...peers, 'limit'].filter((file) => file !== 'valibot')]
  const contenders = await contendersOf(files)
  const names = Object.fromEntries(Object.entries(contenders).map(([file, { name }]) => [file, name]))
  const folder = mkdtempSync(join(tmpdir(), 'kehu-bench-'))
  try {
    const programs = { nothing: '', ...Object.fromEntries(Object.keys(names).map((file) => [file, programOf(file)])) }
    for (const [file, program] of Object.entries(programs))
      writeFileSync(pathOf(folder, file), await bundled(program, 'node'))
    const load = Object.fromEntries(Object.keys(programs).map((file) => [file, []]))
    const timers = Object.keys(programs).map((file) => [file, () => timeOfProcess(pathOf(folder, file), load[file])])
    const { nothing, ...whole } = await mediansOf(Object.fromEntries(timers), options)
    const columns = {
      'load and judge': Object.fromEntries(Object.keys(names).map((file) => [file, medianOf(load[file])])),
      'whole process': whole,
    }
    return {
      title: 'Cold start',
      text: textOf(nothing),
      rounds: options.rounds,
      tables: [
        {
          title: 'A fresh process judges one record',
          units: ['milliseconds', 'milliseconds'],
          ours: [...reduced, ...stock].filter((file) => names[file]).map((file) => names[file]),
          scale: ['limit'],
          columns: Object.keys(columns),
          rows: rowsOf(Object.keys(names), columns, names),
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function programOf(file) {
  return `import { peer } from './record/peers/${file}.mjs'
if (!peer.parse(${JSON.stringify(record)})) throw new Error('refused')`
}

const pathOf = (folder, file) => join(folder, `${file}.mjs`)

/** Milliseconds of the whole process; how many of them the program takes goes to `load`. */
function timeOfProcess(path, load) {
  const program = `const begin = performance.now()
await import(${JSON.stringify(path)})
process.stdout.write(String(performance.now() - begin))`
  const begin = performance.now()
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' })
  load.push(Number(told))
  return performance.now() - begin
}

function textOf(nothing) {
  return `Until a fresh process has parsed one valid record, each program bundled and minified by esbuild. *Load and judge* begins where the
program is imported; *whole process* also counts the start and the end of Node, which alone take ${nothing.toFixed(1)} ms.`
}
