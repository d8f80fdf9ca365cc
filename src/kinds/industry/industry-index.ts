import type { IndustryTable } from './industry-table.ts'

/** A table of industries made ready for lookups. */
export interface IndustryIndex {
  /** `I` or `I65` → its name. */
  readonly names: ReadonlyMap<string, string>
  /** `65` → `I`. */
  readonly sectionOf: ReadonlyMap<string, string>
  /** Key of a name (`industryNameKey`) → `I` or `I65`. */
  readonly codes: ReadonlyMap<string, string>
}

/** The index of a table; made once per table and kept as long as the table. */
export function industryIndexOf(table: IndustryTable): IndustryIndex {
  const known = indexes.get(table)
  if (known !== undefined) return known
  const index = indexIndustries(table)
  indexes.set(table, index)
  return index
}

/**
 * What two spellings of an industry's name share: no punctuation, no 和, 及, 与 or 的, no 业 or 行业 at the end, so that
 * `软件信息技术服务` and `软件和信息技术服务业` are one.
 */
export function industryNameKey(name: string): string {
  const bare = name.replace(connectives, '').toUpperCase()
  if (bare.length < 2 || !bare.endsWith('业')) return bare
  // The 行 of 银行业 belongs to the name.
  const isTrade = bare.length > 2 && bare.endsWith('行业') && !bare.endsWith('银行业')
  return bare.slice(0, isTrade ? -2 : -1)
}

const connectives = /[\s、，,;；。.·()（）和及与的]/g

const indexes: WeakMap<IndustryTable, IndustryIndex> = /* @__PURE__ */ new WeakMap()

/** Aliases and finer names give way to the official ones, and sections to divisions: 教育 means P83, not P. */
function indexIndustries(table: IndustryTable): IndustryIndex {
  const names = new Map<string, string>()
  const sectionOf = new Map<string, string>()
  const codes = new Map<string, string>()
  for (const [division, rows] of Object.entries(table.finer ?? {}))
    for (const [, name] of rows) codes.set(industryNameKey(name), division)
  for (const [alias, code] of Object.entries(table.aliases ?? {})) codes.set(industryNameKey(alias), code)
  for (const { code, name } of table.sections) {
    names.set(code, name)
    codes.set(industryNameKey(name), code)
  }
  for (const section of table.sections)
    for (const [number, name] of section.divisions) {
      names.set(section.code + number, name)
      sectionOf.set(number, section.code)
      codes.set(industryNameKey(name), section.code + number)
    }
  for (const [key, code] of codes) codes.set(key, (sectionOf.get(code) ?? '') + code)
  return { names, sectionOf, codes }
}
