import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../../src/data/index.ts'
import { customerFields } from '../../../src/model/customer-fields.ts'
import { customerOptions, readyMadeOptions } from '../../../src/model/customer-options.ts'
import type { Field, KindName } from '../../../src/model/fields.ts'
import { readyMadeFields } from '../../../src/model/ready-made-fields.ts'
import { meaningsOf } from '../../../src/record/bytes/ascii.ts'
import { byteSource } from '../../../src/record/bytes/byte-source.ts'
import { decodeUtf8 } from '../../../src/record/bytes/decode.ts'
import { fieldBytesOf, notYetRead, type ReadValue, readPlainValue } from '../../../src/record/bytes/field-bytes.ts'
import { compileField } from '../../../src/record/compile-field.ts'
import { indexTables } from '../../../src/record/reference-tables.ts'
import { valueOfKind } from '../../arbitraries/canonical-value.ts'
import { misspelt } from '../../arbitraries/misspelt.ts'

const tables = indexTables(referenceTables)
const options = { ...customerOptions, ...readyMadeOptions }
const rows: readonly Field[] = [
  ...Object.values(customerFields),
  ...Object.values(readyMadeFields),
  { kind: 'number', maximum: 5000, units: ['台'], module: 'company', required: false },
]
const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)
const inQuotes = meaningsOf([quote], [backslash])
const encoder = new TextEncoder()

/** What a field reads of a text that stands between quotes, or between a quote and nothing. */
function readerOf(row: Field, namesToo = false) {
  const behaviour = compileField(row, options, tables)
  const bytesOfField = fieldBytesOf(
    { key: 'field', position: 0, isSound: behaviour.isPlain, ...behaviour },
    row,
    options,
    namesToo,
  )
  const found: ReadValue = { end: 0, value: undefined }
  const read = (text: string, closing = '"') => {
    const source = byteSource(encoder.encode(`"${text}${closing}`))
    const limit = source.bytes.length - closing.length
    if (!readPlainValue(bytesOfField, source, 1, source.bytes.length, inQuotes, found)) return undefined
    if (found.end !== limit) return undefined
    return found.value === notYetRead ? decodeUtf8(source, 1, found.end) : found.value
  }
  return { ...behaviour, form: bytesOfField.form, read }
}

const samples: Readonly<Record<KindName, readonly string[]>> = {
  companyName: ['华为技术有限公司', '小米科技（武汉）有限责任公司', '北京大学'],
  personName: ['李测试', '*经理', '阿依古丽·测试'],
  text: ['采购总监', 'CTO', '销售 总监'],
  longText: ['采购一套办公系统，预算20–30万，3个月内上线'],
  phone: ['13812345678', '010-62345678/13912345678'],
  email: ['li.ceshi@example.com'],
  webAddress: ['www.example.com/about'],
  calendarDate: ['2024-02-29', '2023-12-31'],
  amount: ['11500.25', '0', '7'],
  headCount: ['1200'],
  number: ['1200'],
  choice: ['current', 'strategicPartner'],
  choices: ['purchase', 'afterSales'],
  industry: ['I65', 'C39'],
  address: ['广东省深圳市南山区科技路1号'],
  creditCode: ['91440300708461136T'],
}
const kinds = Object.keys(samples) as KindName[]
const rowOf = (kind: KindName) => rows.find((row) => row.kind === kind) as Field

describe.each(kinds)('readPlainValue of %s', (kind) => {
  const { read, isPlain, form, normalize } = readerOf(rowOf(kind))
  const valueIn = (text: string) => (form === 'number' ? Number(text) : form === 'list' ? [text] : text)

  test('reads what most values are', () => {
    for (const text of samples[kind].filter((one) => isPlain(valueIn(one)))) {
      expect([text, [read(text)].flat()]).toEqual([text, [valueIn(text)].flat()])
    }
    expect(samples[kind].some((text) => isPlain(valueIn(text)))).toBe(true)
  })

  test('reads nothing that is empty, has an escape, or does not end', () => {
    const [text = ''] = samples[kind]
    for (const wrong of ['', `${text}\\n`, `\\${text}`, `${text}\u0001`])
      expect([wrong, read(wrong)]).toEqual([wrong, undefined])
    expect(read(text, '')).toEqual(read(text))
  })

  test('reads only what the field calls plain, and as JSON.parse reads it', { timeout: 120_000 }, () => {
    let compared = 0
    let plain = 0
    const prove = (text: string) => {
      if (text.includes('"')) return
      compared += 1
      const value = read(text)
      if (value === undefined) return
      plain += 1
      const expected = form === 'number' ? JSON.parse(text) : JSON.parse(`"${text}"`)
      if (!isPlain(form === 'list' ? [value] : value) || !Object.is(value, expected)) {
        expect({ text, value, isPlain: false }).toEqual({ text, value: expected, isPlain: true })
      }
    }
    const values = fc.sample(valueOfKind(kind), { numRuns: 1000, seed: 20_261_126 }).flat().map(String)
    for (const text of [...values, ...samples[kind]]) {
      prove(text)
      for (let turn = 0; turn < 80; turn += 1) prove(misspelt(text, turn))
    }
    for (const text of samples[kind]) for (let turn = 0; turn < 20_000; turn += 1) prove(misspelt(text, turn))
    expect(compared).toBeGreaterThan(62_500)
    expect(plain).toBeGreaterThan(20)
  })

  test('reads names of options where a cell may hold them, as normalising does', () => {
    const named = readerOf(rowOf(kind), true)
    const names = Object.values(options).flatMap((list) => list.flatMap((option) => option.names))
    const accepted = names.filter((name) => named.read(name) !== undefined)
    for (const name of accepted) expect([named.read(name)].flat()).toEqual([normalize(name)].flat())
    if (kind === 'choice' || kind === 'choices') expect(accepted.length).toBeGreaterThan(5)
  })
})
