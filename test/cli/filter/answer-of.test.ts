import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/cli/filter/answer-of.ts'
import { longestLine } from '../../../src/pipeline/index.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

describe('answerOf', () => {
  test('answers with one line, also where the text is too long', () => {
    const answer = answerOf(settingsFrom())
    const good = answer(3, JSON.stringify(goodRecord))
    expect(good.endsWith('}\n')).toBe(true)
    expect(JSON.parse(good)).toMatchObject({ row: 3, ok: true, value: goodRecord })
    const [longest, tooLong] = [longestLine, longestLine + 1].map((length) => JSON.parse(answer(4, 'x'.repeat(length))))
    expect(longest.issues[0].code).toBe('row_bad_json')
    expect(tooLong.issues[0].code).toBe('row_too_long')
  })
})
