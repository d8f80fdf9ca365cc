import { describe, expect, test } from 'vitest'
import { longestRow, readRecord } from '../../src/pipeline/csv-record.ts'

describe('readRecord', () => {
  test('waits for the end of a record unless the text ends', () => {
    expect(readRecord('a,b', 0, ',', false)).toBeUndefined()
    expect(readRecord('a,b', 0, ',', true)).toMatchObject({ line: 'a,b', next: 3, fault: undefined })
    expect(readRecord('"a\nb",="0', 0, ',', false)).toBeUndefined()
    expect(readRecord('x\n"a\nb",c\n', 2, ',', false)).toMatchObject({ cells: ['a\nb', 'c'], next: 10 })
  })

  test('calls a record too long however much of it is there', () => {
    const long = 'x'.repeat(longestRow + 1)
    for (const text of [long, `${long}\n`, `${long}\nb`]) {
      expect(readRecord(text, 0, ',', false)).toMatchObject({ fault: 'length' })
    }
    const quoted = `"a\n${long}"\n`
    for (const text of [quoted.slice(0, -2), quoted]) {
      expect(readRecord(text, 0, ',', false)).toMatchObject({ line: '"a', fault: 'quotes', next: 3 })
    }
  })
})
