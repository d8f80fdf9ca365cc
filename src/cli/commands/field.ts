import { referenceTables } from '../../data/index.ts'
import { isFilled } from '../../model/index.ts'
import { error } from '../../model/issues.ts'
import { lineReader, longestLine, replacementCharacter, rowIssue, type TextLine } from '../../pipeline/index.ts'
import { compileField } from '../../record/compile-field.ts'
import { indexTables } from '../../record/reference-tables.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { streamSink } from '../output/sink.ts'
import { plainIssue } from '../reports/json-line.ts'
import { type FieldKind, partsOf, rowOf } from './field-kinds.ts'

/**
 * Judges one value of a kind for each line of the standard input, and answers each with a line of JSON: the input, its
 * canonical value, what is wrong, and the parts that were recognised.
 */
export async function field(kind: FieldKind, host: Host): Promise<number> {
  const tables = indexTables(referenceTables)
  const { normalize, check } = compileField(rowOf(kind), {}, tables)
  const output = streamSink(host.stdout)
  const decoder = new TextDecoder('utf-8')
  const reader = lineReader()
  let faulty = false

  function answer({ text: input, tooLong }: TextLine): void {
    const value = normalize(input)
    const findings = isFilled(value) ? check(value) : [error('required')]
    const issues = tooLong
      ? [rowIssue('row_too_long', { maximum: longestLine })]
      : [
          ...(input.includes(replacementCharacter) ? [rowIssue('row_bad_bytes')] : []),
          ...findings.map((finding) => plainIssue({ ...finding, path: [] })),
        ]
    if (issues.some(({ severity }) => severity === 'error')) faulty = true
    output.write(`${JSON.stringify({ input, value, issues, parts: partsOf(kind, String(value), tables) })}\n`)
  }

  for await (const chunk of host.stdin) {
    reader.read(decoder.decode(chunk as Uint8Array, { stream: true })).forEach(answer)
    await output.flush()
  }
  for (const line of [...reader.read(decoder.decode()), ...reader.end()]) answer(line)
  await output.flush()
  return faulty ? exitCodes.invalid : exitCodes.fine
}
