import { isSampleRow, type SampleWords } from '../../import/index.ts'
import type { CustomerModel } from '../../model/index.ts'
import type { PlainValues } from '../../pipeline/index.ts'
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

/**
 * Whether a record in canonical form may be a sample of a table: no text in it, but that of options, is another one than the example of a
 * language. Nearly every customer is told from samples by the first of its texts.
 */
export function mayBeSampleOf(
  { fields }: CustomerModel,
  languages: readonly SampleWords[],
): (values: PlainValues) => boolean {
  const texts = Object.keys(fields).filter((key) => !textless.includes(fields[key]?.kind ?? ''))
  return (values) =>
    languages.some((language) =>
      texts.every((key) => {
        const example = language.fields?.[key]?.example
        return example === undefined || values[key] === undefined || values[key] === example
      }),
    )
}

/** What people write otherwise than it is kept. */
const textless: readonly string[] = ['choice', 'choices', 'industry', 'amount', 'headCount', 'number']

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
