import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/cli/filter/answer-of.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

describe('answerOf', () => {
  test('answers with one line, also where the text is too long', () => {
    const answer = answerOf(settingsFrom())
    const good = answer({ line: 3, text: JSON.stringify(goodRecord), tooLong: false })
    expect(good.endsWith('}\n')).toBe(true)
    expect(JSON.parse(good)).toMatchObject({ row: 3, ok: true, value: goodRecord })
    expect(JSON.parse(answer({ line: 4, text: '', tooLong: true })).issues[0].code).toBe('row_too_long')
  })
})
