import { isSampleRow, type SampleWords } from '../../import/index.ts'
import { type Host, say } from '../host.ts'
import type { CommandWords } from '../words/words.ts'
import type { Source, SourceRow } from './source.ts'

/** A table without the sample row that a template came with; how many were left out is said once all rows are read. */
export function withoutSamples(
  source: Source,
  languages: readonly SampleWords[],
  host: Host,
  words: CommandWords,
): Source {
  if (!source.table) return source
  async function* rows(): AsyncGenerator<readonly SourceRow[]> {
    let samples = 0
    for await (const batch of source.rows) {
      const kept = batch.filter(({ input }) => !isSample(input, languages))
      samples += batch.length - kept.length
      yield kept
    }
    if (samples > 0) say(host, words.samples(samples))
  }
  return { ...source, rows: rows() }
}

function isSample(input: unknown, languages: readonly SampleWords[]): boolean {
  return (
    typeof input === 'object' && input !== null && isSampleRow(input as Readonly<Record<string, string>>, languages)
  )
}
