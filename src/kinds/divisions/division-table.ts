/** 省级, 地级, 县级: province, city (prefecture), district (county). */
export type DivisionLevel = 'province' | 'city' | 'district'

/** A division in force. */
export interface Division {
  /** Six digits, GB/T 2260. */
  readonly code: string
  /** Full official name. */
  readonly name: string
  readonly level: DivisionLevel
}

/** A division that is no more, or was moved to another city or given another name. */
export interface RetiredDivision {
  readonly code: string
  readonly name: string
  readonly level: DivisionLevel
  /** What it is now; more than one where its land was divided. */
  readonly successors: readonly Division[]
}

/** The divisions in force by code, from `rows` of a table: `#11北京s&01东城q西城q05朝阳q…#13河北p@01石家庄s02长安q…`. */
export function decodeDivisions(rows: string): Map<string, Division> {
  const divisions = new Map<string, Division>()
  let prefix = ''
  let number = 0
  for (const [, mark, digits = '', stem, letter] of rows.matchAll(row)) {
    if (mark !== undefined) {
      prefix = (mark === '#' ? '' : prefix.slice(0, 2)) + digits.slice(0, 2)
      number = 0
    }
    const own = mark === '&' ? digits.slice(2) : digits
    const isHeading = mark === '#' || mark === '@'
    if (!isHeading) number = own === '' ? number + 1 : Number(own)
    const code = isHeading ? prefix.padEnd(6, '0') : prefix + String(number).padStart(2, '0')
    divisions.set(code, { code, name: stem + endingOf(letter), level: levelOf(code) })
  }
  return divisions
}

/** A mark, digits, the stem of the name, and the letter of its ending. */
const row = /([#@&])?(\d{0,4})([\u2e80-\uffff]{1,30})([a-z])/gy

/** The retired divisions, from `retired` of a table: `@330181s09;…` (330181 was 萧山市 and is now 330109). */
export function decodeRetired(retired: string, current: ReadonlyMap<string, Division>): RetiredDivision[] {
  const divisions: RetiredDivision[] = []
  let prefix = ''
  for (const entry of retired.split(';')) {
    let at = 0
    if (entry[0] === '@') {
      prefix = entry.slice(1, 5)
      at = 5
    }
    if (at + 2 >= entry.length) continue
    const code = prefix + entry.slice(at, at + 2)
    const end = endOfStem(entry, at + 2)
    const now = entry.slice(end + 1).split(',')
    const successors = now.flatMap((one) => current.get(one.length === 2 ? prefix + one : one) ?? [])
    const name = retiredName(entry.slice(at + 2, end), entry[end], successors[0]?.name ?? '')
    divisions.push({ code, name, level: levelOf(code), successors })
  }
  return divisions
}

/** An absent stem is that of the successor; `=` is its whole name. */
function retiredName(stem: string, letter: string | undefined, heir: string): string {
  if (letter === '=') return heir
  return (stem || stemOf(heir)) + endingOf(letter)
}

/** The name without the ending that says what it is: `萧山` of `萧山区`. */
export function stemOf(name: string): string {
  const at = name.search(ending)
  return at > 0 ? name.slice(0, at) : name
}

const ending = /(?:自治[县旗州区]|特别行政区|地区|[县区市旗盟省])$/

/** What the letters of a table stand for. */
const endings = {
  z: '自治县',
  k: '自治旗',
  y: '自治州',
  r: '自治区',
  t: '特别行政区',
  d: '地区',
  x: '县',
  q: '区',
  s: '市',
  h: '旗',
  m: '盟',
  p: '省',
  o: '',
} as const

function endingOf(letter: string | undefined): string {
  return endings[letter as keyof typeof endings] ?? ''
}

function levelOf(code: string): DivisionLevel {
  if (!code.endsWith('00')) return 'district'
  return code.endsWith('0000') ? 'province' : 'city'
}

function endOfStem(text: string, at: number): number {
  let end = at
  while (isHan(text, end)) end += 1
  return end
}

function isHan(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x2e7f
}
