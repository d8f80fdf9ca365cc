import { describe, expect, test } from 'vitest'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'
import { csvLayoutOf, csvLineReading, csvRowReader } from '../../../src/pipeline/input/csv-rows.ts'
import type { InputRow } from '../../../src/pipeline/input/input-row.ts'
import { rowsIn } from '../../../src/pipeline/input/rows-of.ts'

const index = headerIndex(customerModel, [zhCN])

const open = (text: string, delimiter?: string) => csvLayoutOf(text, customerModel, index, delimiter)

function rows(text: string): readonly InputRow[] {
  const layout = open(text)
  return layout === undefined ? [] : rowsIn(text, csvRowReader(layout, customerModel))
}

describe('csvLayoutOf and csvRowReader', () => {
  test.each([',', ';', '\t', '|'])('csvLayoutOf finds that columns are separated by %j', (delimiter) => {
    expect(open(['客户全称', '备注'].join(delimiter))).toMatchObject({
      delimiter,
      headers: ['客户全称', '备注'],
    })
  })

  test('csvLayoutOf finds the headers in the row that names most fields, among the first ten', () => {
    expect(rows('备注：本表\n\n客户全称,备注\n甲,乙\n').map(({ row, line, input }) => [row, line, input])).toEqual([
      [4, 4, { fullName: '甲', remark: '乙' }],
    ])
    expect(open(`${'x\n'.repeat(10)}客户全称\n`)).toBeUndefined()
    expect(open('甲,乙\n')).toBeUndefined()
  })

  test('csvLayoutOf takes no row of values for headers because one of them is a word like 手机', () => {
    expect(open('甲公司,李测试,手机,13812345678\n')).toBeUndefined()
    expect(open('客户全称,序号\n')?.headers).toEqual(['客户全称', '序号'])
  })

  test('csvRowReader passes over blank rows, and over blank cells at the end', () => {
    expect(rows('客户全称,备注,,\n,,\n甲,乙,,,\n \n').map(({ row, issues }) => [row, issues])).toEqual([[3, []]])
  })

  test('csvRowReader says what is wrong with a row, and reads no record from it', () => {
    const found = rows('客户全称,备注\n甲\n甲,乙,丙\n"甲,乙\n甲,\ufffd\n')
    expect(found.map(({ issues, input }) => [issues[0]?.code, issues[0]?.params, input])).toEqual([
      ['row_ragged', { expected: 2, actual: 1 }, undefined],
      ['row_ragged', { expected: 2, actual: 3 }, undefined],
      ['row_bad_quotes', {}, undefined],
      ['row_bad_bytes', {}, { fullName: '甲', remark: '\ufffd' }],
    ])
  })

  test('csvRowReader counts lines apart from rows', () => {
    expect(rows('客户全称,备注\n甲,"乙\n丙"\n丁,\n').map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [3, 4],
    ])
  })
})

describe('csvLineReading', () => {
  const layout = open('表\n客户全称,备注\n')
  const reading = layout && csvLineReading(layout, customerModel)

  test('csvLineReading reads a line as csvRowReader reads it, and passes over headers at the head alone', () => {
    expect(reading?.('甲,乙', 7, false)).toEqual({ ...rows('客户全称,备注\n甲,乙\n')[0], row: 7, line: 7 })
    expect([reading?.('表', 1, true), reading?.('客户全称,备注', 2, true), reading?.(' , ', 3, true)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(reading?.('甲,乙', 1, false)?.input).toEqual({ fullName: '甲', remark: '乙' })
  })

  test('csvLineReading refuses a line that begins a longer cell', () => {
    expect(reading?.('甲,"乙', 3, true)?.issues.map(({ code }) => code)).toEqual(['row_bad_quotes'])
  })
})
