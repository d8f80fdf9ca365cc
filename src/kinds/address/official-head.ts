import { startOf } from '../divisions/division-names.ts'
import type { Division } from '../divisions/division-table.ts'
import type { DivisionIndex } from '../divisions.ts'
import { mayBeHeading } from './context.ts'

/** The levels that an address names in full at its very beginning, and where they end. */
export interface OfficialHead {
  readonly end: number
  readonly province: Division
  readonly city: Division | undefined
  readonly district: Division
}

/**
 * The levels of an address that begins as the tables of divisions write it: province, city and district in force by their full
 * names, the city left out or not (`浙江省杭州市西湖区`, `浙江省义乌市`, `北京市海淀区`). `undefined` decides nothing. Most addresses begin so,
 * and one look-up tells what reading level by level would; the tests ask both of every head there is.
 */
export function officialHeadOf(text: string, index: DivisionIndex): OfficialHead | undefined {
  const heads = headsOf(index)
  if (heads.latestText !== text) {
    heads.latestHead = readHead(text, heads.byText, index)
    heads.latestText = text
  }
  return heads.latestHead
}

function readHead(
  text: string,
  heads: ReadonlyMap<string, OfficialHead>,
  index: DivisionIndex,
): OfficialHead | undefined {
  const last = Math.min(text.length, longestHead)
  for (let end = shortestHead; end <= last; end += 1) {
    if (!endsLevel(text.charCodeAt(end - 1))) continue
    const head = heads.get(text.slice(0, end))
    if (head !== undefined) return isOver(text, end, index) ? head : undefined
  }
  return undefined
}

/** Whether what follows can be no level, no repetition and no heading, and the name before it not that of a road. */
function isOver(text: string, end: number, index: DivisionIndex): boolean {
  return !index.names.has(startOf(text, end)) && !mayBeHeading(text, end) && !roadOrMark.includes(text.charAt(end))
}

const roadOrMark = '路大街巷弄 -‐‑‒–—,，、;；/|>_·.'

const shortestHead = 5
const longestHead = 30

/** 区, 县, 市 and 旗: how the names of districts end. */
function endsLevel(code: number): boolean {
  return code === 0x533a || code === 0x53bf || code === 0x5e02 || code === 0x65d7
}

/** All heads there are, and the last answer: the check of an address and the promises about it ask one right after the other. */
interface Heads {
  readonly byText: ReadonlyMap<string, OfficialHead>
  latestText: string | undefined
  latestHead: OfficialHead | undefined
}

const known: WeakMap<DivisionIndex, Heads> = /* @__PURE__ */ new WeakMap()

/** Made at the first address: whoever reads none pays for none. */
function headsOf(index: DivisionIndex): Heads {
  const made = known.get(index)
  if (made !== undefined) return made
  const heads: Heads = { byText: allHeads(index), latestText: undefined, latestHead: undefined }
  known.set(index, heads)
  return heads
}

function allHeads({ current }: DivisionIndex): ReadonlyMap<string, OfficialHead> {
  const heads = new Map<string, OfficialHead>()
  const shared = new Set<string>()
  const add = (text: string, levels: Omit<OfficialHead, 'end'>) => {
    if (heads.has(text)) shared.add(text)
    else heads.set(text, { end: text.length, ...levels })
  }
  for (const district of current.values()) {
    if (district.level !== 'district') continue
    const province = current.get(`${district.code.slice(0, 2)}0000`)
    const city = current.get(`${district.code.slice(0, 4)}00`)
    if (province === undefined) continue
    if (city !== undefined) add(province.name + city.name + district.name, { province, city, district })
    add(province.name + district.name, { province, city, district })
  }
  for (const text of shared) heads.delete(text)
  return heads
}
