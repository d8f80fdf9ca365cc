import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../src/data/divisions/index.ts'
import { decodeDivisions, decodeRetired } from '../../src/kinds/divisions/division-table.ts'
import { buildDivisions, currentDivisions, retiredDivisions } from './divisions.builder.ts'

describe('divisions', () => {
  test('divisions is what the builder makes of the installed packages', async () => {
    await expect(buildDivisions()).toMatchFileSnapshot('../../src/data/divisions/table.ts')
  })

  test('divisions reads back as the rows that it was made from', () => {
    const current = currentDivisions()
    const decoded = decodeDivisions(divisions.rows)
    expect([...decoded.values()].map(({ code, name }) => [code, name])).toEqual([...current])
    expect(
      decodeRetired(divisions.retired, decoded).map(({ code, name, successors }) => ({
        code,
        name,
        now: successors.map((one) => one.code),
      })),
    ).toEqual(retiredDivisions(current))
  })

  test('divisions stays within 24 kB, compressed', () => {
    expect(gzipSync(JSON.stringify(divisions)).length).toBeLessThan(24_000)
  })

  test('divisions has 28 names of counties more than once', () => {
    const names = [...decodeDivisions(divisions.rows).values()]
      .filter(({ level }) => level === 'district')
      .map(({ name }) => name)
    const shared = new Set(names.filter((name, at) => names.indexOf(name) !== at))
    expect(shared.size).toBe(28)
  })
})
