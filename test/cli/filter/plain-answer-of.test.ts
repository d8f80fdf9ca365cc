import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/cli/filter/answer-of.ts'
import { byteText } from '../../../src/cli/filter/byte-text.ts'
import { plainAnswerOf } from '../../../src/cli/filter/plain-answer-of.ts'
import type { Settings } from '../../../src/cli/settings.ts'
import { byteSource } from '../../../src/record/bytes/byte-source.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

const settings = settingsFrom()

function plainAnswer(line: number, text: string, own: Settings = settings): string | undefined {
  const answers = byteText(16)
  const bytes = new Uint8Array(Buffer.from(text))
  const answered = plainAnswerOf(own)(line, byteSource(bytes), 0, bytes.length, answers)
  return answered ? Buffer.from(answers.bytes()).toString() : undefined
}

describe('plainAnswerOf', () => {
  test.each([
    ['a record', goodRecord],
    ['a record that goes to review', { ...goodRecord, size: 'large', customerType: 'potential' }],
    ['a record that does not', { ...goodRecord, size: 'small', customerType: 'churned', intent: 'low' }],
    ['a record with several reasons', { ...goodRecord, size: 'large', annualRevenue: 60_000.5, intent: 'high' }],
    ['a record that lacks a field', { ...goodRecord, phone: undefined }],
    ['a record with warnings', { ...goodRecord, fullName: '贵州茅台酒股份有限公司', annualRevenue: 0.5 }],
  ])('answers %s as parsing, judging and writing do', (_, record) => {
    const text = JSON.stringify(record)
    expect(plainAnswer(3, text)).toBe(answerOf(settings)(3, text))
    expect(plainAnswer(3, text)).toContain(text)
  })

  test('answers nothing else, and no record where numbers are given out', () => {
    expect(plainAnswer(1, '{"size":"small"} ')).toBeUndefined()
    expect(plainAnswer(1, '{"phone":"138 1234 5678"}')).toBeUndefined()
    expect(plainAnswer(1, '{"size":"small","fullName":"华为技术有限公司"}')).toBeUndefined()
    expect(plainAnswer(1, JSON.stringify(goodRecord), { ...settings, numberFrom: 1 })).toBeUndefined()
  })
})
