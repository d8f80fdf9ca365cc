import { describe, expect, test } from 'vitest'
import { sequenceTablesOf } from '../../src/identifiers/sequence-tables.ts'

describe('sequenceTablesOf', () => {
  test('sequenceTablesOf gives the stock names, quoted', () => {
    expect(sequenceTablesOf({}, '"')).toEqual({ counters: '"customer_sequences"', keys: '"customer_sequences_keys"' })
  })

  test.each([
    ['numbers', '`numbers`', '`numbers_keys`'],
    ['sales.Order', '`sales`.`Order`', '`sales`.`Order_keys`'],
    ['t'.repeat(58), `\`${'t'.repeat(58)}\``, `\`${'t'.repeat(58)}_keys\``],
  ])('sequenceTablesOf takes %s', (table, counters, keys) => {
    expect(sequenceTablesOf({ table }, '`')).toEqual({ counters, keys })
  })

  test.each(['', '1st', 'a b', 'a"b', 'a`b', 'a;b', 'a.b.c', '.a', 'a.', '编号', 'a-b', 't'.repeat(59), 'a\n'])(
    'sequenceTablesOf refuses the name %j',
    (table) => {
      expect(() => sequenceTablesOf({ table }, '"')).toThrow(RangeError)
    },
  )
})
