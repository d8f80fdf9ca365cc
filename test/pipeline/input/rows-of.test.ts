import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'
import { csvLayoutOf, csvRowReader } from '../../../src/pipeline/input/csv-rows.ts'
import type { InputRow, RowReader } from '../../../src/pipeline/input/input-row.ts'
import { jsonRowReader, ndjsonRowReader } from '../../../src/pipeline/input/json-rows.ts'
import { rowsIn, rowsOf, rowTransformer } from '../../../src/pipeline/input/rows-of.ts'

const index = headerIndex(customerModel, [zhCN])

const csv = '客户全称,备注\r\n甲,"乙\n𠮷野家"\r\n"丙,丁\r\n戊,己'
const json = '[{"备注":"甲"},\n{"备注":"𠮷野家"},{"a"}]'
const ndjson = '{"备注":"甲"}\n\n{"备注":"𠮷野家"}\n{'

function csvReaderOf(): RowReader {
  const layout = csvLayoutOf(csv, customerModel, index)
  if (layout === undefined) throw new Error('no headers')
  return csvRowReader(layout, customerModel)
}

const formats: readonly (readonly [string, string, () => RowReader])[] = [
  ['CSV', csv, csvReaderOf],
  ['JSON', json, () => jsonRowReader(index)],
  ['NDJSON', ndjson, () => ndjsonRowReader(index)],
]

async function gathered(batches: AsyncIterable<readonly InputRow[]>): Promise<InputRow[]> {
  const rows: InputRow[] = []
  for await (const batch of batches) rows.push(...batch)
  return rows
}

/** Bytes in pieces, decoded as a stream, as every host does. */
async function* decoded(pieces: readonly Uint8Array[], encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

describe.each(formats)('rowsOf %s', (_format, text, readerOf) => {
  const whole = rowsIn(text, readerOf())

  test('rowsOf gives the rows of the text, wherever it is cut', async () => {
    expect(whole.length).toBeGreaterThan(2)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: text.length }), { maxLength: 8 }), async (cuts) => {
        const borders = [0, ...cuts.sort((one, other) => one - other), text.length]
        const pieces = borders.slice(1).map((border, at) => text.slice(borders[at], border))
        expect(await gathered(rowsOf(pieces, readerOf()))).toEqual(whole)
      }),
      { numRuns: 1000 },
    )
  })

  test('rowsOf gives the same rows of bytes that are cut inside every character', async () => {
    const bytes = new TextEncoder().encode(text)
    for (let border = 0; border <= bytes.length; border += 1) {
      const pieces = [bytes.subarray(0, border), bytes.subarray(border)]
      expect(await gathered(rowsOf(decoded(pieces, 'utf-8'), readerOf()))).toEqual(whole)
    }
  })

  test('rowTransformer gives the same rows in a stream', async () => {
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of new TextEncoder().encode(text)) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const rows: InputRow[] = []
    const stream = source
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .pipeThrough(new TransformStream<string, InputRow>(rowTransformer(readerOf())))
    for await (const row of stream as unknown as AsyncIterable<InputRow>) rows.push(row)
    expect(rows).toEqual(whole)
  })
})

describe('rowsOf', () => {
  test('rowsOf reads GB18030 that is cut inside every character', async () => {
    // 客户全称,备注 / 甲,乙 in GB18030
    const bytes = Uint8Array.from([
      0xbf, 0xcd, 0xbb, 0xa7, 0xc8, 0xab, 0xb3, 0xc6, 0x2c, 0xb1, 0xb8, 0xd7, 0xa2, 0x0a, 0xbc, 0xd7, 0x2c, 0xd2, 0xd2,
    ])
    for (let border = 0; border <= bytes.length; border += 1) {
      const pieces = [bytes.subarray(0, border), bytes.subarray(border)]
      const [row] = await gathered(rowsOf(decoded(pieces, 'gb18030'), csvReaderOf()))
      expect(row?.input).toEqual({ fullName: '甲', remark: '乙' })
    }
  })

  test('rowsOf asks for a piece only when the rows before have been taken, and lets the source go', async () => {
    const log: string[] = []
    async function* source() {
      try {
        for (const name of ['一', '二', '三']) {
          log.push(`asked for ${name}`)
          yield `{"备注":"${name}"}\n`
        }
      } finally {
        log.push('let go')
      }
    }
    for await (const [row] of rowsOf(source(), ndjsonRowReader(index))) {
      log.push(`took row ${row?.row}`)
      if (row?.row === 2) break
    }
    expect(log).toEqual(['asked for 一', 'took row 1', 'asked for 二', 'took row 2', 'let go'])
  })
})
