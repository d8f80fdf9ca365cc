import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/cli/filter/answer-of.ts'
import { batchAnswerOf } from '../../../src/cli/filter/batch-answer.ts'
import { lineBatches } from '../../../src/cli/filter/line-batches.ts'
import { lineReader } from '../../../src/pipeline/index.ts'
import { customerRecord } from '../../arbitraries/customer-record.ts'
import { goodRecord } from '../../record/records.ts'
import { settingsFrom } from '../fake-host.ts'

const settings = settingsFrom()
const answerBatch = batchAnswerOf(settings)
const good = JSON.stringify(goodRecord)

/** The answers that reading the whole as one text gives, line by line, with nothing but `JSON.parse`. */
function usualAnswers(bytes: Uint8Array): string {
  const answer = answerOf(settings)
  const reader = lineReader()
  return [...reader.read(new TextDecoder().decode(bytes)), ...reader.end()]
    .map(({ line, text }) => answer(line, text))
    .join('')
}

async function answersInPieces(bytes: Uint8Array, sizes: readonly number[]): Promise<string> {
  async function* pieces() {
    let from = 0
    for (let turn = 0; from < bytes.length; turn += 1) {
      const to = from + (sizes[turn % sizes.length] as number)
      yield bytes.subarray(from, to)
      from = to
    }
  }
  const parts: Uint8Array[] = []
  for await (const batch of lineBatches(pieces())) parts.push(answerBatch(batch))
  return Buffer.concat(parts).toString()
}

describe('batchAnswerOf', () => {
  const batch = (firstLine: number, text: string) => ({ firstLine, bytes: new Uint8Array(Buffer.from(text)) })
  const rowsOf = (text: Uint8Array) =>
    Buffer.from(text)
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))

  test('counts lines from the first of the batch, whatever ends them', () => {
    const rows = rowsOf(answerBatch(batch(7, `${good}\r\n\n${good}\n{"size":"small"}`)))
    expect(rows.map(({ row, ok }) => [row, ok])).toEqual([
      [7, true],
      [8, false],
      [9, true],
      [10, false],
    ])
  })

  test('takes a byte order mark away at the beginning of the input alone', () => {
    expect(rowsOf(answerBatch(batch(1, `\ufeff${good}\n`)))[0].ok).toBe(true)
    expect(rowsOf(answerBatch(batch(2, `\ufeff${good}\n`)))[0].ok).toBe(false)
  })

  test('answers the same however the bytes arrive, borders inside every character included', async () => {
    const bytes = Buffer.from(`${good}\n${good.replace('深', '')}\r\n{"remark":"𠮷"}\n\n${good}`)
    const expected = usualAnswers(bytes)
    for (const sizes of [[1], [2], [3, 1], [7, 64], [100_000]])
      expect(await answersInPieces(bytes, sizes)).toBe(expected)
  })

  test('answers as parsing, judging and writing do, byte for byte: 400,000 changed bytes', { timeout: 300_000 }, () => {
    const records = fc.sample(fc.tuple(customerRecord, fc.subarray(Object.keys(goodRecord), { maxLength: 3 })), {
      numRuns: 1000,
      seed: 20_261_126,
    })
    const texts = records.map(([record, gone]) =>
      JSON.stringify(record, (key, value) => (gone.includes(key) ? undefined : value)),
    )
    const unchanged = Buffer.from(texts.join('\n'))
    expect(Buffer.from(answerBatch({ firstLine: 1, bytes: new Uint8Array(unchanged) })).toString()).toBe(
      usualAnswers(unchanged),
    )
    let changed = 0
    for (let round = 0; changed < 400_000; round += 1) {
      const bytes = new Uint8Array(unchanged)
      // From some lines without a change to all with several: what is unchanged is answered plainly, and the rest must not be disturbed.
      for (let at = round % 97; at < bytes.length; at += 80 + ((round * 37 + at) % 300)) {
        bytes[at] = ((bytes[at] as number) + 1 + ((at * 31 + round) % 255)) & 255
        changed += 1
      }
      const [mine, usual] = [Buffer.from(answerBatch({ firstLine: 1, bytes })).toString(), usualAnswers(bytes)]
      if (mine !== usual) expect(mine.split('\n')).toEqual(usual.split('\n'))
    }
  })
})
