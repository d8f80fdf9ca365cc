import { en, zhCN } from '../../messages/index.ts'
import { headerIndex, jsonRow, longestLine, type TextLine, tooLongRow } from '../../pipeline/index.ts'
import { judgeOf } from '../judging.ts'
import { jsonLine } from '../reports/json-line.ts'
import type { Settings } from '../settings.ts'
import { plainAnswerOf } from './plain-answer-of.ts'

/** What answers a line of JSON with one line, its end included. */
export function answerOf(settings: Settings): (line: TextLine) => string {
  const index = headerIndex(settings.compiled.model, [zhCN, en])
  const judge = judgeOf(settings)
  const plainAnswer = plainAnswerOf(settings)
  return ({ line, text, tooLong }) => {
    const answer =
      plainAnswer(line, text) ??
      jsonLine(judge(tooLong ? tooLongRow(line, line, longestLine) : jsonRow(text, line, line, index)))
    return `${answer}\n`
  }
}
