import { en, zhCN } from '../../messages/index.ts'
import { headerIndex, jsonRow, lineReader, longestLine, type TextLine, tooLongRow } from '../../pipeline/index.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { judgeOf } from '../judging.ts'
import { streamSink } from '../output/sink.ts'
import { jsonLine } from '../reports/json-line.ts'
import { type JudgingOptions, type Speech, settingsOf } from '../settings.ts'

/**
 * Answers each line of the standard input with exactly one line, in order, as soon as it is read. A record that is refused,
 * or no JSON at all, is an answer and no failure.
 */
export async function filter(options: JudgingOptions, speech: Speech, host: Host): Promise<number> {
  const settings = settingsOf(options, speech, host)
  const index = headerIndex(settings.compiled.model, [zhCN, en])
  const judge = judgeOf(settings)
  const output = streamSink(host.stdout)
  const decoder = new TextDecoder('utf-8')
  const reader = lineReader()

  const answer = ({ line, text, tooLong }: TextLine) =>
    output.write(
      `${jsonLine(judge(tooLong ? tooLongRow(line, line, longestLine) : jsonRow(text, line, line, index)))}\n`,
    )

  for await (const chunk of host.stdin) {
    reader.read(decoder.decode(chunk as Uint8Array, { stream: true })).forEach(answer)
    await output.flush()
  }
  for (const line of [...reader.read(decoder.decode()), ...reader.end()]) answer(line)
  await output.flush()
  return exitCodes.fine
}
