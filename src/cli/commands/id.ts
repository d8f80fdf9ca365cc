import { businessDate, formatCustomerId, parseCustomerId } from '../../identifiers/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { models, type Speech } from '../settings.ts'

/** The options of `kehu id`. */
export interface IdOptions {
  readonly date?: string
  readonly sequence?: number
  readonly model: keyof typeof models
}

/** Explains a customer number as JSON, or prints the one of a date and a sequence. */
export async function id(
  number: string | undefined,
  options: IdOptions,
  { words }: Speech,
  host: Host,
): Promise<number> {
  const { numbering } = models[options.model]
  if (number === undefined) {
    if (options.sequence === undefined) throw failure(exitCodes.usage, words.numberIncomplete)
    const date = options.date ?? businessDate(host.now(), numbering.timeZone)
    host.stdout.write(`${formatCustomerId({ date, sequence: options.sequence }, numbering)}\n`)
    return exitCodes.fine
  }
  const parsed = parseCustomerId(number.trim(), numbering)
  if (!parsed.ok) {
    throw failure(exitCodes.invalid, words.notANumber(formatCustomerId({ date: '2024-12-01', sequence: 1 }, numbering)))
  }
  host.stdout.write(`${JSON.stringify({ date: parsed.date, sequence: parsed.sequence })}\n`)
  return exitCodes.fine
}
