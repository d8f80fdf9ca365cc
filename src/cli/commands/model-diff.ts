import picocolors from 'picocolors'
import { diffModels, type ModelChange } from '../../model/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Host, isColoured } from '../host.ts'
import { changeText } from '../models/change-text.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { wholeConditions } from '../models/whole-conditions.ts'
import { tableText } from '../reports/columns.ts'
import type { Speech } from '../settings.ts'

/** The options of `kehu model diff`. */
export interface DiffOptions {
  readonly format: 'json' | 'text'
}

/** Tells what is different in the second of two models; answers 1 where something is, as `diff` does. */
export async function diffModel(
  names: readonly [before: string, after: string],
  { format }: DiffOptions,
  speech: Speech,
  host: Host,
): Promise<number> {
  const [before, after] = [chosenModel(names[0], speech.words), chosenModel(names[1], speech.words)]
  const changes = diffModels(before, after)
  if (format === 'json') host.stdout.write(`${JSON.stringify(changes, undefined, 2)}\n`)
  else host.stdout.write(tableText(wholeConditions(changes, before, after).map(rowOf)))
  return changes.length > 0 ? exitCodes.invalid : exitCodes.fine

  function rowOf(change: ModelChange): readonly string[] {
    const { green, red, yellow, cyan } = picocolors.createColors(isColoured(host.stdout, host.env))
    const colour = { added: green, removed: red, changed: yellow, moved: cyan }[change.kind]
    const kind = colour(speech.words.model.changes[change.kind])
    return [kind, change.path.join('.'), changeText(change, { before, after }, speech)]
  }
}
