/** Letter → the ending that it stands for, in both texts of the table. The parser states the same list. */
const endings: readonly (readonly [letter: string, ending: string])[] = [
  ['z', '自治县'],
  ['k', '自治旗'],
  ['y', '自治州'],
  ['r', '自治区'],
  ['t', '特别行政区'],
  ['d', '地区'],
  ['x', '县'],
  ['q', '区'],
  ['s', '市'],
  ['h', '旗'],
  ['m', '盟'],
  ['p', '省'],
  ['o', ''],
]

export interface RetiredRow {
  readonly code: string
  readonly name: string
  /** Codes in force. */
  readonly now: readonly string[]
}

/** The ending of a division's name that says what it is. */
export function suffixOf(name: string): string {
  return entryOf(name)[1]
}

/**
 * `#11北京s&01东城q西城q05朝阳q…#13河北p@01石家庄s02长安q…`: `#` a province, `@` a city, `&` districts without a city; then
 * number of two digits unless it is the last one plus 1, stem, letter of the ending.
 */
export function rowsText(current: ReadonlyMap<string, string>): string {
  let text = ''
  let [province, city, county] = ['', '', 0]
  for (const [code, name] of current) {
    if (code.slice(0, 2) !== province) {
      province = code.slice(0, 2)
      text += `#${province}`
      city = ''
    }
    if (code.endsWith('0000')) {
      text += shortened(name)
      continue
    }
    if (code.slice(2, 4) !== city) {
      city = code.slice(2, 4)
      text += code.endsWith('00') ? `@${city}` : `&${city}`
      county = 0
    }
    if (code.endsWith('00')) {
      text += shortened(name)
      continue
    }
    const number = Number(code.slice(4))
    text += (number === county + 1 ? '' : code.slice(4)) + shortened(name)
    county = number
  }
  return text
}

/**
 * `@3301` then `81s09`: 330181 was 萧山市, now 330109. Number of two digits; stem, absent where it is that of the first
 * successor; letter of the ending, `=` where the whole name is; successors, of two digits where the first four agree.
 */
export function retiredText(retired: readonly RetiredRow[], current: ReadonlyMap<string, string>): string {
  let text = ''
  let city = ''
  for (const { code, name, now } of retired) {
    if (code.slice(0, 4) !== city) {
      city = code.slice(0, 4)
      text += `@${city}`
    }
    const heir = current.get(now[0] ?? '') ?? ''
    const stem = (one: string) => one.slice(0, one.length - suffixOf(one).length)
    const said = name === heir ? '=' : stem(name) === stem(heir) ? entryOf(name)[0] : shortened(name)
    text += `${code.slice(4) + said + now.map((one) => (one.startsWith(city) ? one.slice(4) : one)).join(',')};`
  }
  return text
}

function shortened(name: string): string {
  const [letter, ending] = entryOf(name)
  return name.slice(0, name.length - ending.length) + letter
}

function entryOf(name: string): readonly [string, string] {
  return endings.find(([, ending]) => name.length > ending.length && name.endsWith(ending)) ?? ['o', '']
}
