import { en, zhCN } from '../../messages/index.ts'
import { headerIndex, jsonRow, judgeRow, longestLine, tooLongRow } from '../../pipeline/index.ts'
import { outcomesOf } from '../judging.ts'
import { jsonLine } from '../reports/json-line.ts'
import type { Settings } from '../settings.ts'

/** What answers a line of JSON with one line, its end included. */
export function answerOf(settings: Settings): (line: number, text: string) => string {
  const index = headerIndex(settings.compiled.model, [zhCN, en])
  const outcome = outcomesOf(settings)
  const { compiled, context } = settings
  return (line, text) => {
    const source = text.length > longestLine ? tooLongRow(line, line, longestLine) : jsonRow(text, line, line, index)
    return `${jsonLine(outcome({ source, judged: judgeRow(compiled, source, context) }))}\n`
  }
}
