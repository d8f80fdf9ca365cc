import { describe, expect, test } from 'vitest'
import { markdownOf, type Table } from '../../bench/tables.mjs'
import { textOf } from '../architecture/tree.ts'
import { buildPerformancePage, type Results } from './performance-page.builder.ts'

const results: Results = JSON.parse(textOf('bench/results.json'))

describe('docs/performance.md', () => {
  test('tells what the last run measured', async () => {
    await expect(buildPerformancePage(results)).toMatchFileSnapshot('../../docs/performance.md')
  })

  test('tells of all parts, each with enough rounds', () => {
    const enough = { record: 20, stock: 20, start: 20, size: 1, files: 7, phone: 20, address: 20 }
    expect(Object.keys(results)).toEqual(Object.keys(enough))
    for (const [name, rounds] of Object.entries(enough)) expect(results[name]?.rounds).toBeGreaterThanOrEqual(rounds)
  })

  test('has a figure or a reason in every row', () => {
    for (const { tables } of Object.values(results))
      for (const { columns, rows } of tables)
        for (const { figures } of rows) {
          expect(figures).toHaveLength(columns.length)
          expect(figures.some((figure) => figure !== null)).toBe(true)
        }
  })

  test('says where the machine did other things too', () => {
    const [part] = Object.values(results)
    const pageAt = (load: number) => buildPerformancePage(part ? { record: { ...part, cores: 2, load } } : {})
    expect(pageAt(3)).toContain('did other things too (load 3)')
    expect(pageAt(0.5)).not.toContain('other things')
  })
})

describe('markdownOf', () => {
  const table: Table = {
    title: 'Time',
    units: ['nanoseconds', 'nanoseconds'],
    ours: ['kehu'],
    scale: ['nothing'],
    columns: ['valid', 'right'],
    rows: [
      { name: 'nothing', figures: [10, null] },
      { name: 'kehu', figures: [200, '9/9'] },
      { name: 'slow', figures: [500, '8/9'] },
      { name: 'fast', figures: [100, null] },
      { name: 'strict', figures: ['does not start', null] },
    ],
  }
  const linesOf = (changes: Partial<Table>) =>
    markdownOf({ ...table, ...changes })
      .split('\n')
      .slice(2)

  test('markdownOf says lost, and to whom, where a peer is quicker, and nowhere else', () => {
    const [nothing, kehu, slow, fast, strict] = linesOf({})
    expect(nothing).toMatch(/^\| nothing +\| +10 ns \| +– \|$/)
    expect(kehu).toMatch(/^\| \*\*kehu\*\* +\| 200 ns, 20\.0×, \*\*lost\*\* to fast \| +9\/9 \|$/)
    expect(slow).toMatch(/500 ns, 50\.0× \| +8\/9 \|$/)
    expect(fast).toMatch(/100 ns, 10\.0× \| +– \|$/)
    expect(strict).toMatch(/\| +does not start \|/)
    expect(markdownOf({ ...table, scale: ['nothing', 'fast'] })).not.toContain('lost')
  })

  test('markdownOf counts the quicker ones where they are many', () => {
    const quick = ['one', 'two', 'three', 'four'].map((name) => ({ name, figures: [1, null] }))
    expect(linesOf({ rows: [...table.rows, ...quick] })[1]).toContain('**lost** to 5 of 7 |')
  })

  test('markdownOf compares nothing where no row is ours', () => {
    expect(linesOf({ ours: undefined }).join('\n')).not.toMatch(/×|lost|\*\*/)
  })

  test('markdownOf writes figures in a unit that suits them', () => {
    const figureOf = (unit: Table['units'][number], figure: number) =>
      linesOf({ ours: undefined, units: [unit], columns: ['x'], rows: [{ name: 'a', figures: [figure] }] })[0]
        ?.split('|')[2]
        ?.trim()
    expect(figureOf('nanoseconds', 999)).toBe('999 ns')
    expect(figureOf('nanoseconds', 1234)).toBe('1.23 µs')
    expect(figureOf('milliseconds', 12.34)).toBe('12.3 ms')
    expect(figureOf('bytes', 1234)).toBe('1.2 kB')
    expect(figureOf('megabytes', 56.7)).toBe('57 MB')
  })
})
