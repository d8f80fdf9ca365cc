import { businessDate, formatCustomerId, parseCustomerId, previewCustomerId } from '../../identifiers/index.ts'
import type { Numbering } from '../../model/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { chosenModel } from '../models/chosen-model.ts'
import type { Speech } from '../settings.ts'
import type { CommandWords } from '../words/words.ts'

/** The options of `kehu id`. */
export interface IdOptions {
  readonly date?: string
  readonly sequence?: number
  /** Values of the fields that the number shows. */
  readonly field?: Readonly<Record<string, string>>
  /** The name of a stock model, or a file. */
  readonly model: string
}

/** Explains a customer number as JSON, or prints the one of a date, a sequence and fields. */
export async function id(
  number: string | undefined,
  options: IdOptions,
  { words }: Speech,
  host: Host,
): Promise<number> {
  const { numbering } = chosenModel(options.model, words)
  if (number === undefined) {
    host.stdout.write(`${madeNumber(options, numbering, words, host)}\n`)
    return exitCodes.fine
  }
  const parsed = parseCustomerId(number.trim(), numbering)
  if (!parsed.ok) throw failure(exitCodes.invalid, words.notANumber(exampleOf(numbering)))
  const { ok: _ok, ...parts } = parsed
  host.stdout.write(`${JSON.stringify(parts)}\n`)
  return exitCodes.fine
}

function madeNumber(options: IdOptions, numbering: Numbering, words: CommandWords, host: Host): string {
  const { sequence, field: fields, date = businessDate(host.now(), numbering.timeZone) } = options
  if (sequence === undefined) throw failure(exitCodes.usage, words.numberIncomplete)
  try {
    return formatCustomerId({ date, sequence, fields }, numbering)
  } catch (reason) {
    // The numbering is sound: what is out of its range was asked for.
    if (!(reason instanceof RangeError)) throw reason
    throw failure(exitCodes.usage, words.numberImpossible(exampleOf(numbering)))
  }
}

/** The first number of a day. */
function exampleOf(numbering: Numbering): string {
  const [sequence = 1] = numbering.segments.flatMap((segment) =>
    'sequence' in segment ? (segment.sequence.start ?? 1) : [],
  )
  return previewCustomerId({ date: '2024-12-01', sequence }, numbering)
}
