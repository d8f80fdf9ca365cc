import { isSampleRow, type SampleWords } from '../../import/index.ts'
import { type Host, say } from '../host.ts'
import type { CommandWords } from '../words/words.ts'
import type { Source, SourceLayout, SourceRow } from './source.ts'

/** Tells the samples of a table, which a template came with, from its customers. Other inputs have none. */
export function sampleTestOf(
  { table }: SourceLayout,
  languages: readonly SampleWords[],
): (row: Pick<SourceRow, 'input'>) => boolean {
  if (!table) return () => false
  // Whatever a row of a table holds is text.
  return ({ input }) => input !== undefined && isSampleRow(input as Readonly<Record<string, string>>, languages)
}

/** The rows of a source without samples; how many were left out is said once all are read. */
export async function* withoutSamples(
  { layout, rows }: Source,
  languages: readonly SampleWords[],
  host: Host,
  words: CommandWords,
): AsyncGenerator<readonly SourceRow[]> {
  const isSample = sampleTestOf(layout, languages)
  let samples = 0
  for await (const batch of rows) {
    const kept = batch.filter((row) => !isSample(row))
    samples += batch.length - kept.length
    yield kept
  }
  if (samples > 0) say(host, words.samples(samples))
}
