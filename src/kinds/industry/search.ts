import { normalizeIndustry } from '../industry.ts'
import { cleanLine } from '../text/characters.ts'
import { industryIndexOf, industryNameKey } from './industry-index.ts'
import type { IndustryTable } from './industry-table.ts'

/** An industry that a search found. */
export interface IndustryMatch {
  /** `I65`, or `I` for a section. */
  readonly code: string
  readonly name: string
  /** What of it was found, where it was not its own name: an older or a finer name. */
  readonly matched?: string
}

/** A section for a drop-down list, its divisions as children. */
export interface IndustryNode {
  readonly code: string
  readonly name: string
  readonly children?: readonly IndustryNode[]
}

/** The table as a tree for a drop-down list or a cascader: sections, and divisions with their full codes. */
export function industryTree(table: IndustryTable): readonly IndustryNode[] {
  return table.sections.map(({ code, name, divisions }) => ({
    code,
    name,
    children: divisions.map(([number, divisionName]) => ({ code: code + number, name: divisionName })),
  }))
}

/**
 * Industries that people mean by what they type, the best first: a code or a name, the beginning of one, a part of one,
 * several parts with blanks between, an older name, the first letters of its pinyin where the table has `initials`
 * (`qczz` for 汽车制造业), or characters of a name in their order (`计通电` for 计算机、通信和其他电子
 * 设备制造业). At most `limit`; none for an empty query.
 */
export function searchIndustries(query: string, table: IndustryTable, limit = 20): readonly IndustryMatch[] {
  const text = cleanLine(query).slice(0, 100)
  const parts = text.split(' ').map(industryNameKey).filter(Boolean)
  if (parts.length === 0) return []
  const exact = normalizeIndustry(text, table)
  const found: { readonly rank: number; readonly match: IndustryMatch }[] = []
  for (const entry of entriesOf(table)) {
    const rank = entry.code === exact ? 0 : rankOf(entry, text.toUpperCase(), parts)
    if (rank !== undefined) found.push({ rank, match: matchOf(entry, parts) })
  }
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ match }) => match)
}

interface Entry {
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly initials: string
}

function entriesOf(table: IndustryTable): readonly Entry[] {
  const { codes, names } = industryIndexOf(table)
  const others = new Map<string, string[]>()
  for (const [alias] of Object.entries(table.aliases ?? {})) addTo(others, codes.get(industryNameKey(alias)), alias)
  for (const rows of Object.values(table.finer ?? {}))
    for (const [, name] of rows) addTo(others, codes.get(industryNameKey(name)), name)
  return [...names].map(([code, name]) => ({
    code,
    name,
    otherNames: others.get(code) ?? [],
    initials: table.initials?.[code] ?? '',
  }))
}

function addTo(lists: Map<string, string[]>, key: string | undefined, item: string): void {
  if (key === undefined) return
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** 1 begins with the query, 2 contains it, 3 another name or the pinyin contains it, 4 has its characters in order. */
function rankOf(entry: Entry, text: string, parts: readonly string[]): number | undefined {
  const key = industryNameKey(entry.name)
  if (/^[0-9A-Z]+$/.test(text) && (entry.code.startsWith(text) || entry.code.slice(1).startsWith(text))) return 1
  if (key.startsWith(parts.join(''))) return 1
  const letters = text.replaceAll(' ', '').toLowerCase()
  if (letters.length > 1 && entry.initials.includes(letters)) return entry.initials.startsWith(letters) ? 2 : 3
  if (parts.every((part) => key.includes(part))) return 2
  if (entry.otherNames.some((name) => hasParts(name, parts))) return 3
  return parts.every((part) => part.length > 1 && hasInOrder(key, part)) ? 4 : undefined
}

function matchOf(entry: Entry, parts: readonly string[]): IndustryMatch {
  const matched = hasParts(entry.name, parts) ? undefined : entry.otherNames.find((name) => hasParts(name, parts))
  const { code, name } = entry
  return matched === undefined ? { code, name } : { code, name, matched }
}

function hasParts(name: string, parts: readonly string[]): boolean {
  const key = industryNameKey(name)
  return parts.every((part) => key.includes(part))
}

function hasInOrder(key: string, part: string): boolean {
  let at = -1
  for (const character of part) {
    at = key.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}
