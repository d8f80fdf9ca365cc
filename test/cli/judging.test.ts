import { describe, expect, test } from 'vitest'
import type { SourceRow } from '../../src/cli/input/source.ts'
import { judgeOf } from '../../src/cli/judging.ts'
import { goodRecord } from '../record/records.ts'
import { settingsFrom } from './fake-host.ts'

const row = (input: unknown, id?: string): SourceRow => ({ row: 2, line: 2, input, issues: [], id })

describe('judgeOf', () => {
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
})
