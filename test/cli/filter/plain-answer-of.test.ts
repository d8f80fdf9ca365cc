import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainAnswerOf } from '../../../src/cli/filter/plain-answer-of.ts'
import { judgeOf } from '../../../src/cli/judging.ts'
import { jsonLine } from '../../../src/cli/reports/json-line.ts'
import { en, zhCN } from '../../../src/messages/index.ts'
import { headerIndex, jsonRow } from '../../../src/pipeline/index.ts'
import { customerRecord } from '../../arbitraries/customer-record.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

const settings = settingsFrom()
const plainAnswer = plainAnswerOf(settings)
const judge = judgeOf(settings)
const index = headerIndex(settings.compiled.model, [zhCN, en])
const usualAnswer = (line: number, text: string) => jsonLine(judge(jsonRow(text, line, line, index)))

describe('plainAnswerOf', () => {
  test('answers a plain record with its own text', () => {
    const text = JSON.stringify(goodRecord)
    expect(plainAnswer(3, text)).toBe(usualAnswer(3, text))
    expect(plainAnswer(3, text)).toContain(text)
  })

  test('answers nothing else, and no record where numbers are given out', () => {
    expect(plainAnswer(1, '{"size":"small"} ')).toBeUndefined()
    expect(plainAnswer(1, '{"phone":"138 1234 5678"}')).toBeUndefined()
    expect(plainAnswerOf({ ...settings, numberFrom: 1 })(1, JSON.stringify(goodRecord))).toBeUndefined()
  })

  test('answers as parsing, judging and writing do: warnings, missing fields, broken promises and reviews included', () => {
    let answered = 0
    fc.assert(
      fc.property(
        customerRecord,
        fc.subarray(Object.keys(goodRecord), { maxLength: 3 }),
        fc.nat(9999),
        (record, gone, line) => {
          const text = JSON.stringify(Object.fromEntries(Object.entries(record).filter(([key]) => !gone.includes(key))))
          const answer = plainAnswer(line, text)
          if (answer === undefined) return
          answered += 1
          expect(answer).toBe(usualAnswer(line, text))
        },
      ),
      { numRuns: 10_000 },
    )
    expect(answered).toBeGreaterThan(1000)
  })
})
