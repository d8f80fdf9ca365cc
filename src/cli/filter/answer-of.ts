import { en, zhCN } from '../../messages/index.ts'
import { headerIndex, jsonRow, longestLine, tooLongRow } from '../../pipeline/index.ts'
import { judgeOf } from '../judging.ts'
import { jsonLine } from '../reports/json-line.ts'
import type { Settings } from '../settings.ts'

/** What answers a line of JSON with one line, its end included. */
export function answerOf(settings: Settings): (line: number, text: string) => string {
  const index = headerIndex(settings.compiled.model, [zhCN, en])
  const judge = judgeOf(settings)
  return (line, text) => {
    const row = text.length > longestLine ? tooLongRow(line, line, longestLine) : jsonRow(text, line, line, index)
    return `${jsonLine(judge(row))}\n`
  }
}
