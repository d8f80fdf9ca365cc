import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonFaultOf } from '../../../src/cli/models/json-fault.ts'

describe('jsonFaultOf', () => {
  test.each([
    ['{"a": 1, // one\n"b": 2}', 'comment', 1, 10],
    ['{\n  # why\n}', 'comment', 2, 3],
    ['{"a": [1, 2,]}', 'comma', 1, 13],
    ['{"a": 1,\n}', 'comma', 2, 1],
    ["{'a': 1}", 'quote', 1, 2],
    ['{“a”: 1}', 'quote', 1, 2],
    ['{"a"：1}', 'fullWidth', 1, 5],
    ['{"名称": "甲"，"b": 1}', 'fullWidth', 1, 11],
    ['{"a": 1, "b": 2, "a": 3}', 'twice', 1, 18],
    ['{"a": 1, "\\u0061": 3}', 'twice', 1, 10],
    ['{"a": {"b": 1', 'end', 1, 14],
    ['', 'end', 1, 1],
    ['{"a": 1 "b": 2}', 'other', 1, 9],
    ['{a: 1}', 'other', 1, 2],
    ['{"a": 01}', 'other', 1, 8],
    ['{"a": "line\nbreak"}', 'other', 1, 12],
    ['{} {}', 'other', 1, 4],
    ['[1}', 'other', 1, 3],
  ])('jsonFaultOf finds the fault of %j', (text, kind, line, column) => {
    expect(jsonFaultOf(text)).toEqual({ kind, line, column })
  })

  test('jsonFaultOf finds a fault exactly where JSON.parse refuses, but for keys that stand twice', () => {
    const spoilt = fc
      .tuple(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '0', '-', 'e', '\\', 'x', ' '),
      )
      .map(([value, position, character]) => {
        const text = JSON.stringify(value, undefined, 1)
        const at = position % (text.length + 1)
        return text.slice(0, at) + character + text.slice(at + (position % 2))
      })
    fc.assert(
      fc.property(spoilt, (text) => {
        const fault = jsonFaultOf(text)
        if (fault?.kind === 'twice') return
        expect(fault === undefined).toBe(isJson(text))
      }),
      { numRuns: 5000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
