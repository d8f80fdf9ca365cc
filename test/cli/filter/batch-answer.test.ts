import { describe, expect, test } from 'vitest'
import { batchAnswerOf } from '../../../src/cli/filter/batch-answer.ts'

describe('batchAnswerOf', () => {
  const answer = batchAnswerOf(({ line, text }) => `${line}:${text};`)
  const batch = (firstLine: number, text: string) => ({ firstLine, bytes: new Uint8Array(Buffer.from(text)) })

  test('counts lines from the first of the batch', () => {
    expect(answer(batch(7, '公\r\n\n司'))).toBe('7:公;8:;9:司;')
  })

  test('takes a byte order mark away at the beginning of the input alone', () => {
    expect([answer(batch(1, '\ufeffa\n')), answer(batch(2, '\ufeffa\n'))]).toEqual(['1:a;', '2:\ufeffa;'])
  })
})
