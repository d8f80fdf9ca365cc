import { describe, expect, test } from 'vitest'
import { judge } from '../../src/record/judge.ts'
import { compiled, goodRecord, messyRecord, today } from './records.ts'

describe('judge', () => {
  test('judge normalises only when it is told to', () => {
    const values = { ...compiled.blank, ...goodRecord }
    expect(judge(compiled, messyRecord, { today }, true)).toStrictEqual({
      ok: true,
      values,
      issues: [],
      isRecord: false,
    })
    expect(judge(compiled, messyRecord, { today }, false).ok).toBe(false)
    expect(judge(compiled, goodRecord, { today }, false)).toStrictEqual({
      ok: true,
      values,
      issues: [],
      isRecord: false,
    })
  })

  test('judge repeats no more than 64 characters of a key that it does not know', () => {
    const key = '钥'.repeat(500)
    expect(judge(compiled, { ...goodRecord, [key]: 1 }, { today }, true).issues).toEqual([
      { code: 'unknown_field', severity: 'warning', path: ['钥'.repeat(64)], params: {} },
    ])
  })

  test('judge repeats no more of a key that cannot be read', () => {
    const key = '钥'.repeat(500)
    const record = Object.defineProperty({ ...goodRecord }, key, {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(judge(compiled, record, { today }, true).issues).toEqual([
      { code: 'unreadable', severity: 'error', path: ['钥'.repeat(64)], params: {} },
    ])
  })

  test('judge says that a field cannot be read, and not that it is missing', () => {
    const record = {
      ...goodRecord,
      get fullName(): string {
        throw new Error('no')
      },
    }
    expect(judge(compiled, record, { today }, true).issues.map(({ code, path }) => [code, path])).toEqual([
      ['unreadable', ['fullName']],
    ])
  })

  test('judge does not change the record it was given', () => {
    const record = Object.freeze({ ...messyRecord, demandTypes: Object.freeze(['采购', '咨询']) })
    const before = structuredClone(record)
    judge(compiled, record, { today }, true)
    expect(record).toEqual(before)
  })
})
