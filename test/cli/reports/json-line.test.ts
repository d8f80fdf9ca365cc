import { describe, expect, test } from 'vitest'
import { jsonLine, plainIssue } from '../../../src/cli/reports/json-line.ts'
import { outcomeOf, unreadable } from './outcomes.ts'

describe('jsonLine', () => {
  test('has its keys in one order, and the number only where one was given', () => {
    const keys = ['row', 'ok', 'value', 'issues', 'tier', 'review']
    expect(Object.keys(JSON.parse(jsonLine(outcomeOf())))).toEqual(keys)
    expect(Object.keys(JSON.parse(jsonLine(outcomeOf({}, 1))))).toEqual([...keys, 'id'])
  })

  test('is one line, whatever the record holds', () => {
    expect(jsonLine(outcomeOf({ remark: '一\n二\u2028三' })).split('\n')).toHaveLength(1)
    expect(JSON.parse(jsonLine(unreadable()))).toMatchObject({ row: 9, ok: false, value: {}, review: null })
  })
})

describe('plainIssue', () => {
  test('orders the keys of an issue', () => {
    const issue = { params: {}, path: ['phone'], severity: 'error', code: 'required' } as const
    expect(JSON.stringify(plainIssue(issue))).toBe(
      '{"code":"required","severity":"error","path":["phone"],"params":{}}',
    )
  })
})
