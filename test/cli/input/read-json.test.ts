import { describe, expect, test } from 'vitest'
import { jsonRow, readJson, readNdjson, tooLongRow } from '../../../src/cli/input/read-json.ts'
import type { Source } from '../../../src/cli/input/source.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'

const index = headerIndex(customerModel, [zhCN])

async function* piecesOf(text: string) {
  yield text
}

async function rows({ rows: batches }: Source) {
  const found = []
  for await (const batch of batches)
    found.push(...batch.map(({ row, line, input, issues }) => [row, line, input ?? issues[0]?.code]))
  return found
}

describe('readJson', () => {
  test('counts elements, and knows their lines', async () => {
    expect(await rows(readJson(piecesOf('[{"备注":"甲"},\n\n{},{"a"},1]'), index))).toEqual([
      [1, 1, { remark: '甲' }],
      [2, 3, {}],
      [3, 3, 'row_bad_json'],
      [4, 3, 1],
    ])
  })

  test('calls a comma too many bad JSON', async () => {
    expect((await rows(readJson(piecesOf('[{},]'), index)))[1]).toEqual([2, 1, 'row_bad_json'])
  })
})

describe('readNdjson', () => {
  test('counts lines, and passes over blank ones and a mark at the beginning', async () => {
    expect(await rows(readNdjson(piecesOf('\ufeff{"备注":"甲"}\n\n{'), index))).toEqual([
      [1, 1, { remark: '甲' }],
      [3, 3, 'row_bad_json'],
    ])
  })
})

describe('jsonRow', () => {
  test('finds the number that a record brings along', () => {
    expect(jsonRow('{"id":"CUST202412010001"}', 1, 1, index).id).toBe('CUST202412010001')
    expect(jsonRow('{"id":1}', 1, 1, index).id).toBeUndefined()
  })

  test('finds it between blanks, as in a cell', () => {
    expect(jsonRow('{"id":" CUST202412010001 "}', 1, 1, index).id).toBe('CUST202412010001')
  })

  test('calls a line that nests too deeply bad JSON, since nobody could write it again', () => {
    const deep = (levels: number) => `{"备注":${'['.repeat(levels)}${']'.repeat(levels)}}`
    expect(jsonRow(deep(50), 1, 1, index).issues).toEqual([])
    const { input, issues } = jsonRow(deep(100_000), 1, 1, index)
    expect([input, issues.map(({ code }) => code)]).toEqual([undefined, ['row_bad_json']])
  })

  test('says that a line is blank, damaged or no JSON', () => {
    expect(jsonRow('', 1, 1, index).issues.map(({ code }) => code)).toEqual(['row_empty'])
    expect(jsonRow('{"备注":"\ufffd"}', 1, 1, index).issues.map(({ code }) => code)).toEqual(['row_bad_bytes'])
    expect(jsonRow('\ufffd', 1, 1, index).issues.map(({ code }) => code)).toEqual(['row_bad_json', 'row_bad_bytes'])
  })
})

describe('tooLongRow', () => {
  test('says the limit', () => {
    expect(tooLongRow(5, 6, 100)).toEqual({
      row: 5,
      line: 6,
      input: undefined,
      issues: [{ code: 'row_too_long', severity: 'error', path: [], params: { maximum: 100 } }],
      id: undefined,
    })
  })
})
