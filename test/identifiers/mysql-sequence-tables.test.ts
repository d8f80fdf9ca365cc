import { describe, expect, test } from 'vitest'
import { mysqlSequenceTables, mysqlStatementsFor } from '../../src/identifiers/mysql-sequence-tables.ts'

describe('mysqlSequenceTables', () => {
  test('mysqlSequenceTables gives one statement for each table', () => {
    const statements = mysqlSequenceTables({ table: 'sales.numbers' })
    expect(statements.map((text) => text.split('\n')[0])).toEqual([
      'CREATE TABLE IF NOT EXISTS `sales`.`numbers` (',
      'CREATE TABLE IF NOT EXISTS `sales`.`numbers_keys` (',
    ])
    expect(statements.join('')).not.toContain(';')
    expect(() => mysqlSequenceTables({ table: '`' })).toThrow(RangeError)
  })

  test('mysqlSequenceTables has keys that an index holds, of text as bytes', () => {
    for (const statement of mysqlSequenceTables()) {
      const widths = [...statement.matchAll(/VARBINARY\((\d+)\)/g)].map(([, width]) => Number(width))
      // A character of three bytes is one unit of UTF-16, one of four bytes two.
      expect(widths.every((width) => width === 255 * 3)).toBe(true)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(3072)
      expect(statement).toMatch(/ENGINE = InnoDB/)
    }
  })
})

describe('mysqlStatementsFor', () => {
  test('mysqlStatementsFor names both tables', () => {
    const { take, keep, find } = mysqlStatementsFor({ table: 'numbers' })
    expect(take).toContain('INSERT INTO `numbers` (')
    expect(keep).toContain('INSERT INTO `numbers_keys` (')
    expect(find).toContain('FROM `numbers_keys`')
  })
})
