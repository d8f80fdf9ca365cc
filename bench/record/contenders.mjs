import { generateReduced, generateStock } from './generate-kehu.mjs'
import { generateTypia } from './generate-typia.mjs'

/** The files of `peers`, in the order of the tables: to add a contender, add its file and its name here. */

/** kehu by the rules that its peers can say. */
export const reduced = ['kehu-generated', 'kehu']

/** kehu by all rules of the stock model: promises between fields, and, with all tables, what only they know. */
export const stock = ['kehu-stock-generated', 'kehu-stock-tables-generated', 'kehu-stock', 'kehu-stock-tables']

/** What one writes for the whole without kehu. */
export const obvious = 'obvious'

/** Other libraries. */
export const peers = ['typia', 'typebox', 'ajv', 'valibot', 'zod', 'zod-compiled', 'zod-mini', 'arktype', 'effect']

/** What checks nothing, for scale. */
export const scale = ['json-parse']

/** What has to be written before a contender can be loaded; `false` where this build cannot write it. */
const generators = {
  typia: generateTypia,
  'kehu-generated': generateReduced,
  'kehu-stock-generated': generateStock,
  'kehu-stock-tables-generated': generateStock,
}

/** The contender of a file that can be loaded. */
export async function contenderOf(file) {
  return (await import(`./peers/${file}.mjs`)).peer
}

const written = new Map()

/** Writes what a contender is loaded from, once a run; `false` where this build cannot. */
function isWritten(file) {
  if (!written.has(file)) written.set(file, generators[file]?.() !== false)
  return written.get(file)
}

/** The contenders of these files, by file, those left out that this build cannot write. */
export async function contendersOf(files) {
  const found = {}
  for (const file of files) {
    if (isWritten(file)) found[file] = await contenderOf(file)
    else process.stdout.write(`${file} is not in this build: left out\n`)
  }
  return found
}
