import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/cli/input/read-csv.ts'
import type { SourceRow } from '../../../src/cli/input/source.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'

const index = headerIndex(customerModel, [zhCN])

function open(text: string, delimiter?: string) {
  async function* pieces() {
    yield text
  }
  return readCsv(text, pieces(), customerModel, index, delimiter)
}

async function rows(text: string): Promise<SourceRow[]> {
  const found: SourceRow[] = []
  for await (const batch of open(text)?.rows ?? []) found.push(...batch)
  return found
}

describe('readCsv', () => {
  test.each([',', ';', '\t', '|'])('finds that columns are separated by %j', (delimiter) => {
    expect(open(['客户全称', '备注'].join(delimiter))?.table).toMatchObject({
      delimiter,
      headers: ['客户全称', '备注'],
    })
  })

  test('finds the headers in the row that names most fields, among the first ten', async () => {
    expect(
      (await rows('备注：本表\n\n客户全称,备注\n甲,乙\n')).map(({ row, line, input }) => [row, line, input]),
    ).toEqual([[4, 4, { fullName: '甲', remark: '乙' }]])
    expect(open(`${'x\n'.repeat(10)}客户全称\n`)).toBeUndefined()
    expect(open('甲,乙\n')).toBeUndefined()
  })

  test('takes no row of values for headers because one of them is a word like 手机', () => {
    expect(open('甲公司,李测试,手机,13812345678\n')).toBeUndefined()
    expect(open('客户全称,序号\n')?.table?.headers).toEqual(['客户全称', '序号'])
  })

  test('passes over blank rows, and over blank cells at the end', async () => {
    expect((await rows('客户全称,备注,,\n,,\n甲,乙,,,\n \n')).map(({ row, issues }) => [row, issues])).toEqual([
      [3, []],
    ])
  })

  test('says what is wrong with a row, and reads no record from it', async () => {
    const found = await rows('客户全称,备注\n甲\n甲,乙,丙\n"甲,乙\n甲,\ufffd\n')
    expect(found.map(({ issues, input }) => [issues[0]?.code, issues[0]?.params, input])).toEqual([
      ['row_ragged', { expected: 2, actual: 1 }, undefined],
      ['row_ragged', { expected: 2, actual: 3 }, undefined],
      ['row_bad_quotes', {}, undefined],
      ['row_bad_bytes', {}, { fullName: '甲', remark: '\ufffd' }],
    ])
  })

  test('counts lines apart from rows', async () => {
    expect((await rows('客户全称,备注\n甲,"乙\n丙"\n丁,\n')).map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [3, 4],
    ])
  })
})
