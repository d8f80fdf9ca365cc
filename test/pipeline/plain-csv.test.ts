import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { headerIndex } from '../../src/pipeline/headers.ts'
import { csvLayoutOf } from '../../src/pipeline/input/csv-rows.ts'
import { plainCsvReader } from '../../src/pipeline/plain-csv.ts'
import { byteSource } from '../../src/record/bytes/byte-source.ts'
import { compiled } from '../record/records.ts'

const index = headerIndex(customerModel, [zhCN, en])

function readerOf(head: string) {
  const layout = csvLayoutOf(`${head}\n`, customerModel, index)
  if (!layout) throw new Error('The headers should be known')
  const reader = plainCsvReader(compiled, layout)
  return (line: string) => {
    const bytes = new Uint8Array(Buffer.from(`x${line}\n`))
    return reader.read(byteSource(bytes), 1, bytes.length - 1) ? { record: reader.copy(), id: reader.id() } : undefined
  }
}

describe('plainCsvReader', () => {
  const read = readerOf('客户全称,客户规模,上年营业额,需求类型,备注,客户编号,说不清')

  test('reads the cells of a row as what they mean', () => {
    expect(read('华为技术有限公司,large,11500.25,purchase/afterSales,展会，认识,CUST202412010001,随便')).toStrictEqual({
      record: {
        fullName: '华为技术有限公司',
        size: 'large',
        annualRevenue: 11_500.25,
        demandTypes: ['purchase', 'afterSales'],
        remark: '展会，认识',
      },
      id: 'CUST202412010001',
    })
    expect(read('华为技术有限公司,,,,,,')).toStrictEqual({ record: { fullName: '华为技术有限公司' }, id: undefined })
  })

  test('knows options by their names, and what stands in quotes', () => {
    expect(read('"华为技术有限公司","大型",,"采购","a,b c","K 1",')?.record).toStrictEqual({
      fullName: '华为技术有限公司',
      size: 'large',
      demandTypes: ['purchase'],
      remark: 'a,b c',
    })
  })

  test.each([
    ['too few cells', '华为技术有限公司,large,,,'],
    ['too many cells', '华为技术有限公司,large,,,,,,'],
    ['nothing but what no field holds', ',,,,,1,随便'],
    ['blanks', '华为技术有限公司 ,,,,,,'],
    ['a blank cell', '华为技术有限公司, ,,,,,'],
    ['a quote in a cell', '华为技术有限公司,,,,a"b,,'],
    ['two quotes in quotes', '华为技术有限公司,,,,"a""b",,'],
    ['quotes that do not close', '华为技术有限公司,,,,"ab,,'],
    ['text behind quotes', '华为技术有限公司,,,,"a"b,,'],
    ['empty quotes', '华为技术有限公司,,,,"",,'],
    ['an option twice', '华为技术有限公司,,,purchase/purchase,,,'],
    ['an unknown option', '华为技术有限公司,huge,,,,,'],
    ['half a list', '华为技术有限公司,,,purchase/,,,'],
    ['a formatted number', '华为技术有限公司,,"11,500",,,,'],
    ['damage where no field is', '华为技术有限公司,,,,,,\ufffd'],
    ['a carriage return', '华为技术有限公司,,,,a\rb,,'],
  ])('leaves %s to the usual reader', (_, line) => {
    expect(read(line)).toBeUndefined()
  })

  test('leaves amounts in another unit to it, and a field that two columns fill', () => {
    const inYuan = readerOf('客户全称,上年营业额（元）')
    expect([inYuan('华为技术有限公司,'), inYuan('华为技术有限公司,5')]).toEqual([
      { record: { fullName: '华为技术有限公司' }, id: undefined },
      undefined,
    ])
    const twice = readerOf('客户全称,联系电话,手机')
    expect([twice('华为技术有限公司,13812345678,13912345678'), twice('华为技术有限公司,,13912345678')?.record]).toEqual(
      [undefined, { fullName: '华为技术有限公司', phone: '13912345678' }],
    )
  })
})
