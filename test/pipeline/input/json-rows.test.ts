import { describe, expect, test } from 'vitest'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'
import type { RowReader } from '../../../src/pipeline/input/input-row.ts'
import {
  jsonRow,
  jsonRowReader,
  ndjsonLineReading,
  ndjsonRowReader,
  tooLongRow,
} from '../../../src/pipeline/input/json-rows.ts'
import { rowsIn } from '../../../src/pipeline/input/rows-of.ts'

const index = headerIndex(customerModel, [zhCN])

const told = (text: string, reader: RowReader) =>
  rowsIn(text, reader).map(({ row, line, input, issues }) => [row, line, input ?? issues[0]?.code])

describe('jsonRowReader', () => {
  test('jsonRowReader counts elements, and knows their lines', () => {
    expect(told('[{"备注":"甲"},\n\n{},{"a"},1]', jsonRowReader(index))).toEqual([
      [1, 1, { remark: '甲' }],
      [2, 3, {}],
      [3, 3, 'row_bad_json'],
      [4, 3, 1],
    ])
  })

  test('jsonRowReader calls a comma too many bad JSON', () => {
    expect(told('[{},]', jsonRowReader(index))[1]).toEqual([2, 1, 'row_bad_json'])
  })
})

describe('ndjsonRowReader', () => {
  test('ndjsonRowReader counts lines, and passes over blank ones and a mark at the beginning', () => {
    expect(told('\ufeff{"备注":"甲"}\n\n{', ndjsonRowReader(index))).toEqual([
      [1, 1, { remark: '甲' }],
      [3, 3, 'row_bad_json'],
    ])
  })
})

describe('ndjsonLineReading', () => {
  test('ndjsonLineReading reads a line, and nothing from a blank one', () => {
    expect(ndjsonLineReading(index)('{"备注":"甲"}', 5, false)).toMatchObject({
      row: 5,
      line: 5,
      input: { remark: '甲' },
    })
    expect(ndjsonLineReading(index)(' ', 5, false)).toBeUndefined()
  })
})

describe('jsonRow', () => {
  test('jsonRow finds the number that a record brings along', () => {
    expect(jsonRow('{"id":"CUST202412010001"}', 1, 1, index).id).toBe('CUST202412010001')
    expect(jsonRow('{"id":1}', 1, 1, index).id).toBeUndefined()
  })

  test('jsonRow finds it between blanks, as in a cell', () => {
    expect(jsonRow('{"id":" CUST202412010001 "}', 1, 1, index).id).toBe('CUST202412010001')
  })

  test('jsonRow calls a line that nests too deeply bad JSON, since nobody could write it again', () => {
    const deep = (levels: number) => `{"备注":${'['.repeat(levels)}${']'.repeat(levels)}}`
    expect(jsonRow(deep(50), 1, 1, index).issues).toEqual([])
    const { input, issues } = jsonRow(deep(100_000), 1, 1, index)
    expect([input, issues.map(({ code }) => code)]).toEqual([undefined, ['row_bad_json']])
  })

  test('jsonRow says that a line is blank, damaged or no JSON', () => {
    expect(jsonRow('', 1, 1, index).issues.map(({ code }) => code)).toEqual(['row_empty'])
    expect(jsonRow('{"备注":"\ufffd"}', 1, 1, index).issues.map(({ code }) => code)).toEqual(['row_bad_bytes'])
    expect(jsonRow('\ufffd', 1, 1, index).issues.map(({ code }) => code)).toEqual(['row_bad_json', 'row_bad_bytes'])
  })
})

describe('tooLongRow', () => {
  test('tooLongRow says the limit', () => {
    expect(tooLongRow(5, 6, 100)).toEqual({
      row: 5,
      line: 6,
      input: undefined,
      issues: [{ code: 'row_too_long', severity: 'error', path: [], params: { maximum: 100 } }],
      id: undefined,
    })
  })
})
