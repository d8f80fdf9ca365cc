import { labelOf } from '../../src/messages/label-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { csvLine } from '../../src/pipeline/csv-line.ts'
import { goodRecord } from '../record/records.ts'

/** A customer as a person types it into a sheet: labels, and nothing to say against it on 2026-11-23. */
export const goodCells: Readonly<Record<string, string>> = {
  客户全称: '深圳市腾讯计算机系统有限公司',
  客户类型: '现有客户',
  所属行业: '软件和信息技术服务业',
  客户规模: '小型',
  注册地址: '广东省深圳市南山区粤海街道科技中一路腾讯大厦',
  联系人姓名: '李测试',
  联系人职务: '采购总监',
  '联系电话/手机': '13812345678/0755-86013388',
  上年营业额: '5000',
}

/** A CSV text with these headers and a row for each set of changes to the good customer. */
export function csvOf(...changes: readonly Readonly<Record<string, string>>[]): string {
  const headers = [...new Set([...Object.keys(goodCells), ...changes.flatMap(Object.keys)])]
  const rows = changes.map((change) => headers.map((header) => ({ ...goodCells, ...change })[header] ?? ''))
  return [headers, ...rows].map(csvLine).join('')
}

/** The labels of all fields, in model order. */
export const allLabels = customerModel.order.map((key) => labelOf(key, zhCN))

/** The good record as JSON of one line, with changes. */
export function ndjsonOf(...changes: readonly object[]): string {
  return changes.map((change) => `${JSON.stringify({ ...goodRecord, ...change })}\n`).join('')
}

/** GB18030 is not in Node's encoders: the bytes of each character are found by decoding every pair once. */
export function gb18030Of(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) bytes.push(...(pairs().get(character) ?? Buffer.from(character)))
  return Uint8Array.from(bytes)
}

let known: Map<string, number[]> | undefined

function pairs(): ReadonlyMap<string, number[]> {
  if (known) return known
  known = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) {
      known.set(decoder.decode(Uint8Array.from([first, second])), [first, second])
    }
  }
  return known
}
