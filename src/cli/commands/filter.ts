import { exitCodes } from '../exit-codes.ts'
import { batchAnswerOf } from '../filter/batch-answer.ts'
import { type LineBatch, lineBatches } from '../filter/line-batches.ts'
import type { Host } from '../host.ts'
import { type Sink, streamSink } from '../output/sink.ts'
import { type JudgingOptions, type Settings, type Speech, settingsOf } from '../settings.ts'
import { answersInThreads } from '../threads/answers-in-threads.ts'
import { jobsOf, judgingJob } from '../threads/thread-job.ts'

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
  const jobs = jobsOf(options, speech)
  const settings = settingsOf(options, speech, host)
  const output = streamSink(host.stdout)
  await (jobs > 1 ? filterInThreads(jobs, settings, speech, host, output) : filterHere(settings, host, output))
  return exitCodes.fine
}

async function filterHere(settings: Settings, { stdin }: Host, output: Sink): Promise<void> {
  const answer = batchAnswerOf(settings)
  for await (const batch of lineBatches(stdin)) {
    output.write(answer(batch))
    await output.flush()
  }
}

async function filterInThreads(
  jobs: number,
  settings: Settings,
  { words }: Speech,
  { stdin, threadProgram }: Host,
  output: Sink,
): Promise<void> {
  const job = { command: 'filter', ...judgingJob(settings) } as const
  const plan = { program: threadProgram, jobs, job, threadEnded: words.threadEnded }
  const answers = answersInThreads<LineBatch, Uint8Array>(lineBatches(stdin), plan, ({ bytes }) => [bytes.buffer])
  for await (const [, bytes] of answers) {
    output.write(bytes)
    await output.flush()
  }
}
