import { readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { modelOfChanges, stockModelOf } from '../../model/definition/model-of-changes.ts'
import type { ModelProblem } from '../../model/definition/problem.ts'
import { problemsOfModel } from '../../model/definition/problems-of-model.ts'
import type { CustomerModel } from '../../model/model.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { codeOf } from '../input/open-input.ts'
import type { CommandWords } from '../words/words.ts'
import { jsonFaultOf } from './json-fault.ts'

/** A model from a file, or everything that is wrong with the file, or with the one among those it extends that is wrong. */
export type ModelReading =
  | { readonly ok: true; readonly model: CustomerModel }
  | { readonly ok: false; readonly file: string; readonly problems: readonly ModelProblem[] }

/** Whether a name on the command line, or in `extends`, means a file. */
export function namesFile(name: string): boolean {
  return /[/\\]|\.json$/i.test(name)
}

/** The model in a file: a whole one, or changes of another. A file that cannot be read, or is no JSON, is a failure. */
export function readModelFile(file: string, words: CommandWords): ModelReading {
  return readFrom(file, [], words)
}

function readFrom(file: string, trail: readonly string[], words: CommandWords): ModelReading {
  const json = jsonIn(file, words)
  if (!isChanges(json)) {
    const problems = problemsOfModel(json)
    return problems.length > 0
      ? { ok: false, file, problems }
      : { ok: true, model: withoutSchema(json as CustomerModel) }
  }
  const way = [...trail, realPathOf(file)]
  let faulty: ModelReading | undefined
  const made = modelOfChanges(json, (name) => {
    const stock = stockModelOf(name)
    if (stock || !namesFile(name)) return stock
    const base = baseFrom(resolve(dirname(file), name), file, way, words)
    if (!base.ok) faulty = base
    return base.ok ? base.model : undefined
  })
  if (faulty) return faulty
  return made.ok ? made : { ok: false, file, problems: made.problems }
}

/** The base in another file; a circle is told of the file that closes it. */
function baseFrom(base: string, file: string, way: readonly string[], words: CommandWords): ModelReading {
  const shown = shownAs(base, file)
  const start = way.indexOf(realPathOf(base))
  if (start === -1) return readFrom(shown, way, words)
  const circle = [...way.slice(start), way[start] ?? base].map((path) => shownAs(path, file))
  return { ok: false, file, problems: [{ path: 'extends', problem: `turns in a circle: ${circle.join(' → ')}` }] }
}

/** A path as the first file was named: from here, unless that one was absolute. */
function shownAs(path: string, like: string): string {
  const here = `${resolve('.')}/`
  return resolve(like) !== like && path.startsWith(here) ? path.slice(here.length) : path
}

/** A pipe has none. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function jsonIn(file: string, words: CommandWords): unknown {
  const text = textIn(file, words)
  if (text.trim() === '') throw failure(exitCodes.unreadable, words.isEmpty(file))
  const fault = jsonFaultOf(text)
  if (fault) {
    const { hasFault, faults } = words.model
    throw failure(exitCodes.unreadable, hasFault(file, fault.line, fault.column) + faults[fault.kind])
  }
  return JSON.parse(text)
}

function textIn(file: string, words: CommandWords): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (reason) {
    throw failure(exitCodes.unreadable, words.cannotRead(file, codeOf(reason)))
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw failure(exitCodes.unreadable, words.model.isNotUtf8(file))
  }
}

/** What says what it extends, or lacks nearly everything that a whole model has, is meant as changes. */
function isChanges(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false
  return (
    Object.hasOwn(json, 'extends') || !['modules', 'order', 'options', 'tiers'].some((key) => Object.hasOwn(json, key))
  )
}

/** Where an editor finds the schema is no part of the model. */
function withoutSchema({ $schema: _schema, ...model }: CustomerModel & { readonly $schema?: string }): CustomerModel {
  return model
}
