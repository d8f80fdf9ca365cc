import { type Division, decodeDivisions } from '../kinds/divisions/division-table.ts'
import type { DivisionTable } from '../kinds/divisions.ts'
import type { IndustryTable } from '../kinds/industry/industry-table.ts'
import type { FormOption } from './form-metadata.ts'

/** The 20 sections (门类) of `kehu/data/industries` with their divisions (大类); the value is what a record holds, e.g. `I65`. */
export function industryTreeOf({ sections }: IndustryTable): readonly FormOption[] {
  return sections.map(({ code, name, divisions }) => ({
    value: code,
    label: name,
    children: divisions.map(([number, label]) => ({ value: code + number, label })),
  }))
}

/**
 * 省, 市, 区 of `kehu/data/divisions` by division code; what hangs directly under a province (济源, the districts of 北京)
 * stands beside its cities.
 */
export function divisionTreeOf({ rows }: DivisionTable): readonly FormOption[] {
  const all = [...decodeDivisions(rows).values()]
  const codes = new Set(all.map(({ code }) => code))
  const parentOf = (code: string) => {
    const city = `${code.slice(0, 4)}00`
    return codes.has(city) && city !== code ? city : `${code.slice(0, 2)}0000`
  }
  const under = new Map<string, Division[]>()
  for (const division of all) {
    const parent = division.level === 'province' ? country : parentOf(division.code)
    under.set(parent, [...(under.get(parent) ?? []), division])
  }
  const branch = (parent: string): readonly FormOption[] =>
    (under.get(parent) ?? []).map(({ code, name }) => ({
      value: code,
      label: name,
      ...(under.has(code) ? { children: branch(code) } : {}),
    }))
  return branch(country)
}

const country = ''
