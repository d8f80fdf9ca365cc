import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { customerModelChangesSchema } from '../../model/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import { codeOf } from '../input/open-input.ts'
import { starterOf } from '../models/starter.ts'
import { writeWhole } from '../output/write-whole.ts'
import type { Speech } from '../settings.ts'
import type { CommandWords } from '../words/words.ts'

/** The options of `kehu model init`. */
export interface InitOptions {
  readonly force?: boolean
}

/** What the schema of the models of a folder is called. */
export const schemaName = 'kehu-model.schema.json'

/** Writes a model to begin with, and beside it the schema by which an editor helps. */
export async function initModel(file: string, options: InitOptions, { words }: Speech, host: Host): Promise<number> {
  if (!/\.json$/i.test(file)) throw failure(exitCodes.usage, words.model.isNotNamedJson(file))
  const schema = join(dirname(file), schemaName)
  const texts: readonly (readonly [path: string, text: string])[] = [
    [schema, jsonText(customerModelChangesSchema)],
    [file, jsonText(starterOf(basename(file).slice(0, -5), `./${schemaName}`))],
  ]
  const missing = texts.filter(([path, text]) => !holds(path, text))
  const taken = missing.find(([path]) => existsSync(path))
  if (taken && !options.force) throw failure(exitCodes.usage, words.model.exists(taken[0]))
  makeFolder(dirname(file), words)
  for (const [path, text] of missing) await writeWhole(path, text, host, words)
  say(host, words.model.begun(file, schema))
  return exitCodes.fine
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** Whether a file has this content already. */
function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text
  } catch {
    return false
  }
}

function makeFolder(folder: string, words: CommandWords): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (reason) {
    throw failure(exitCodes.unreadable, words.cannotWrite(folder, codeOf(reason)))
  }
}
