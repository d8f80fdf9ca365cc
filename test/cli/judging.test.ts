import { describe, expect, test } from 'vitest'
import { outcomesOf } from '../../src/cli/judging.ts'
import type { Settings } from '../../src/cli/settings.ts'
import { referenceTables } from '../../src/data/index.ts'
import { customerModel, defineCustomerModel } from '../../src/model/index.ts'
import type { InputRow } from '../../src/pipeline/input/input-row.ts'
import { judgeRow } from '../../src/pipeline/judge-rows.ts'
import { compileModel } from '../../src/record/index.ts'
import { goodRecord } from '../record/records.ts'
import { settingsFrom } from './fake-host.ts'

const row = (input: unknown, id?: string): InputRow => ({ row: 2, line: 2, input, issues: [], id })

/** Judges rows, and tells what comes of them. */
function judgeOf(settings: Settings) {
  const outcome = outcomesOf(settings)
  return (source: InputRow) => outcome({ source, judged: judgeRow(settings.compiled, source, settings.context) })
}

describe('outcomesOf', () => {
  test('gives numbers to accepted records only, in order', () => {
    const judge = judgeOf(settingsFrom(3))
    const ids = [goodRecord, {}, undefined, goodRecord].map((input) => judge(row(input)).id)
    expect(ids).toEqual(['CUST202611230003', undefined, undefined, 'CUST202611230004'])
  })

  test('keeps a number that is brought along, and gives none twice', () => {
    const judge = judgeOf(settingsFrom(1))
    const ids = ['CUST202611230009', undefined, 'CUST202001010500', 'K-1', undefined].map(
      (id) => judge(row(goodRecord, id)).id,
    )
    expect(ids).toEqual(['CUST202611230009', 'CUST202611230010', 'CUST202001010500', 'K-1', 'CUST202611230011'])
  })

  test('gives no numbers unless it is asked to', () => {
    const judge = judgeOf(settingsFrom())
    expect([judge(row(goodRecord)).id, judge(row(goodRecord, 'CUST202611230009')).id]).toEqual([
      undefined,
      'CUST202611230009',
    ])
  })

  test('knows the name of the company, accepted or not', () => {
    const judge = judgeOf(settingsFrom())
    expect(judge(row(goodRecord)).name).toBe(goodRecord.fullName)
    expect(judge(row({ fullName: ' 某公司 ' })).name).toBe('某公司')
    expect(judge(row({ fullName: 1n })).name).toBeUndefined()
    expect(judge(row(undefined)).name).toBeUndefined()
  })

  test('counts the numbers of each field apart, and gives none where the field gives no text', () => {
    const numbering = {
      segments: [
        { field: 'shortName', maximum: 8, characters: ['latin'] },
        { date: 'YYYY' },
        { sequence: { width: 3, overflow: 'grow', start: 1, step: 2 } },
      ],
      timeZone: 'Asia/Shanghai',
    } as const
    const model = defineCustomerModel({ extends: customerModel, name: 'named', fields: { shortName: true }, numbering })
    const judge = judgeOf({ ...settingsFrom(2), compiled: compileModel(model, referenceTables) })
    const id = (shortName: string, brought?: string) => judge(row({ ...goodRecord, shortName }, brought)).id
    expect([id('hw'), id('ZX'), id('HW'), id('HW', 'HW2026009'), id('HW'), id('华为')]).toEqual([
      'HW2026003',
      'ZX2026003',
      'HW2026005',
      'HW2026009',
      'HW2026011',
      undefined,
    ])
  })
})
