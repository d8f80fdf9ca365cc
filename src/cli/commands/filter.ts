import { once } from 'node:events'
import { lineReader } from '../../pipeline/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { answersInThreads } from '../filter/answer-in-threads.ts'
import { answerOf } from '../filter/answer-of.ts'
import { lineBatches } from '../filter/line-batches.ts'
import type { Host } from '../host.ts'
import { streamSink } from '../output/sink.ts'
import { type JudgingOptions, type Settings, type Speech, settingsOf } from '../settings.ts'

/** The options of `kehu filter`. */
export interface FilterOptions extends JudgingOptions {
  /** How many threads judge; one is the thread of the command itself. */
  readonly jobs?: number
}

/**
 * Answers each line of the standard input with exactly one line, in order, as soon as it is read. A record that is refused,
 * or no JSON at all, is an answer and no failure.
 */
export async function filter(options: FilterOptions, speech: Speech, host: Host): Promise<number> {
  const { jobs = 1 } = options
  if (jobs > 1 && options.numberFrom !== undefined) throw failure(exitCodes.usage, speech.words.numbersNeedOneJob)
  const settings = settingsOf(options, speech, host)
  await (jobs > 1 ? filterInThreads(jobs, settings, host) : filterHere(settings, host))
  return exitCodes.fine
}

async function filterHere(settings: Settings, host: Host): Promise<void> {
  const answer = answerOf(settings)
  const output = streamSink(host.stdout)
  const decoder = new TextDecoder('utf-8')
  const reader = lineReader()
  for await (const chunk of host.stdin) {
    for (const line of reader.read(decoder.decode(chunk as Uint8Array, { stream: true }))) output.write(answer(line))
    await output.flush()
  }
  for (const line of [...reader.read(decoder.decode()), ...reader.end()]) output.write(answer(line))
  await output.flush()
}

async function filterInThreads(jobs: number, { compiled, context }: Settings, { stdin, stdout }: Host): Promise<void> {
  for await (const bytes of answersInThreads(lineBatches(stdin), jobs, { model: compiled.model, context })) {
    if (!stdout.write(bytes)) await once(stdout, 'drain')
  }
}
