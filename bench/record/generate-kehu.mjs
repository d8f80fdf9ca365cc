import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reducedChanges } from './reduced-model.mjs'

const folder = fileURLToPath(new URL('generated/', import.meta.url))
const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const kehu = (words) => execFileSync(process.execPath, [command, ...words], { encoding: 'utf8' })

/** Lets `kehu model compile` write the reduced model as `generated/kehu.mjs`; `false` while the command cannot. */
export function generateReduced() {
  mkdirSync(folder, { recursive: true })
  const model = `${folder}reduced-model.json`
  writeFileSync(model, JSON.stringify(reducedChanges))
  return generate(model, 'kehu')
}

/** The same with the stock model as `generated/kehu-stock.mjs`. */
export function generateStock() {
  return generate('customer', 'kehu-stock')
}

function generate(model, name) {
  if (!/^ +compile\b/m.test(kehu(['model', '--help']))) return false
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${name}.mjs`, kehu(['model', 'compile', model]))
  return true
}
