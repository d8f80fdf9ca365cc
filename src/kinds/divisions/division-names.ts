import { type Division, type DivisionLevel, type RetiredDivision, stemOf } from './division-table.ts'

/** A text that stands for a division, or for several that share it. */
export interface DivisionName {
  readonly text: string
  readonly level: DivisionLevel
  /** `full`: official, or a usual form that is as clear (恩施州); `retired`: once official; `short`: without ending. */
  readonly kind: 'full' | 'retired' | 'short'
  /** The code: of a retired division its own, not that of what it is now. */
  readonly code: string
  /** What it is now: one division, or more where a retired one was divided. */
  readonly now: readonly Division[]
}

/** Names by their first two characters; in each list the longer before the shorter, the surer before the weaker. */
export type NamesByStart = ReadonlyMap<number, readonly DivisionName[]>

/** Every text by which an address may call a division. */
export function namesOf(current: ReadonlyMap<string, Division>, retired: readonly RetiredDivision[]): NamesByStart {
  const names = new Map<number, DivisionName[]>()
  for (const division of current.values()) {
    const { code, name, level } = division
    const now = [division]
    add(names, { text: name, level, kind: 'full', code, now })
    const short = shortOf(name)
    for (const text of usualNames(name, short)) add(names, { text, level, kind: 'full', code, now })
    if (name === '内蒙古自治区') add(names, { text: '内蒙', level, kind: 'short', code, now })
    if (short.length > 1 && short !== name) add(names, { text: short, level, kind: 'short', code, now })
  }
  for (const { name, level, code, successors } of retired) {
    add(names, { text: name, level, kind: 'retired', code, now: successors })
  }
  for (const division of current.values()) if (isCity(division)) addFormerPrefecture(names, division)
  return names
}

function isCity({ level, name }: Division): boolean {
  return level === 'city' && name.endsWith('市')
}

/** Most cities were prefectures once: 商丘地区 is 商丘市. Those of after 2002 are in the table, with codes of their own. */
function addFormerPrefecture(names: Map<number, DivisionName[]>, city: Division) {
  const text = `${stemOf(city.name)}地区`
  if (names.get(startOf(text, 0))?.some((name) => name.text === text)) return
  add(names, { text, level: 'city', kind: 'retired', code: city.code, now: [city] })
}

function bySureness(one: DivisionName, other: DivisionName): number {
  if (one.text !== other.text) return other.text.length - one.text.length || (one.text < other.text ? -1 : 1)
  return byWeight(one, other)
}

/** Which of two names of the same text counts: in force before retired before short, and the higher level. */
export function byWeight(one: DivisionName, other: DivisionName): number {
  return weights[one.kind] - weights[other.kind] || levels[one.level] - levels[other.level]
}

const weights = { full: 0, retired: 1, short: 2 } as const
const levels = { province: 0, city: 1, district: 2 } as const

/** Peoples in the names of autonomous divisions; 蒙古, 回 and others also stand without 族. */
const peoples =
  /(?:各族|(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)族?|(?:壮|回|藏|苗|彝|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|鄂温克|保安|裕固|京|独龙|怒|各)族)$/

/** `恩施` of 恩施土家族苗族自治州, `内蒙古` of 内蒙古自治区, `深圳` of 深圳市. */
function shortOf(name: string): string {
  let short = stemOf(name)
  if (!name.includes('自治') || name === '内蒙古自治区') return short
  for (;;) {
    const bare = short.replace(peoples, '')
    if (bare === short || bare === '') return short
    short = bare
  }
}

/** Forms in daily use that are as clear as the official ones: 恩施州, 长阳县, 广西自治区. */
function usualNames(name: string, short: string): readonly string[] {
  if (!name.includes('自治')) return none
  const kind = /自治[州县旗区]$/.exec(name)?.[0]
  if (kind === undefined || short === name) return none
  const usual = short + kind === name ? [] : [short + kind]
  if (kind !== '自治区') usual.push(short + kind.slice(2))
  const more = abbreviations[name as keyof typeof abbreviations]
  return more === undefined ? usual : [...usual, more]
}

const none: readonly string[] = []

const abbreviations = {
  巴音郭楞蒙古自治州: '巴州',
  博尔塔拉蒙古自治州: '博州',
  克孜勒苏柯尔克孜自治州: '克州',
  新疆维吾尔自治区: '新疆维吾尔族自治区',
  内蒙古自治区: '内蒙自治区',
  鄂温克族自治旗: '鄂温克旗',
  东乡族自治县: '东乡县',
} as const

function add(names: Map<number, DivisionName[]>, name: DivisionName) {
  const start = startOf(name.text, 0)
  const list = names.get(start)
  if (!list) names.set(start, [name])
  else insert(list, name)
}

/** Lists are short: an insertion from the end is faster than to sort them all afterwards. */
function insert(list: DivisionName[], name: DivisionName) {
  let at = list.length
  for (let before = list[at - 1]; before && bySureness(before, name) > 0; before = list[at - 1]) {
    list[at] = before
    at -= 1
  }
  list[at] = name
}

/**
 * The first two characters from a position as one number of 30 bits, the key of `NamesByStart`. Characters that differ
 * in the highest bit alone share a key, so that whoever looks up compares the texts too.
 */
export function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff)
}
