import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** Writes figures beside this file, with the machine that gave them and how busy it was. */
export function keep(name, figures) {
  const [load] = loadavg()
  const machine = {
    processor: cpus()[0].model,
    cores: cpus().length,
    node: process.version,
    load: Math.round(load * 10) / 10,
  }
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify({ machine, ...figures }, null, 2)}\n`)
}
