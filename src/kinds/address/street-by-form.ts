/** A town or subdistrict (街道, 镇, 乡, 苏木) found by form, and where it ends in the text. */
export interface Street {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The unit below the district at a position of an address, by the form of its name: 2 to 14 Chinese characters that end
 * with 街道, 街道办事处, 镇, 乡 or 苏木. `益田路`, `古镇路`, `乡镇企业园` and `云栖小镇` are none. Hint: no table is asked; a host that
 * has one passes a `StreetLookup` to `parseAddress`.
 */
export function streetAt(text: string, at: number): Street | undefined {
  const limit = Math.min(text.length, at + 14)
  for (let end = at + 1; end < limit && isHan(text, end - 1); end += 1) {
    const ending = endingAt(text, end)
    if (ending === '') continue
    const start = startWithin(text, at, end)
    if (isStem(text.slice(start, end), ending) && !goesOn(text, end + ending.length, ending)) {
      const office = ending === '街道' && text.startsWith('办事处', end + 2) ? '办事处' : ''
      const stop = end + ending.length + office.length
      return { name: text.slice(start, stop), start, end: stop }
    }
  }
  return undefined
}

function endingAt(text: string, at: number): string {
  const character = text[at]
  if (character === '镇' || character === '乡') return character
  if (character === '街' && text[at + 1] === '道') return '街道'
  return character === '苏' && text[at + 1] === '木' ? '苏木' : ''
}

/** 昆区友谊街道: what ends like a district is not a part of the street's name, unless next to nothing would be left. */
function startWithin(text: string, at: number, end: number): number {
  for (let cut = end - 3; cut > at; cut -= 1) if ('区县市旗'.includes(text.charAt(cut))) return cut + 1
  return at
}

function isStem(stem: string, ending: string): boolean {
  if (ending === '街道') return !/[号弄栋楼室]/.test(stem)
  if (stem.length > 2 && /[路街巷弄号栋室]/.test(stem.slice(1, -1))) return false
  return !/^(?:乡|城|小|古|集|村|老|新|名|重|水|特色|城乡)$/.test(stem) && !/(?:[小古]|特色|[大中]道)$/.test(stem)
}

/** 古镇路, 镇政府, 乡村, 街道口: the ending is the beginning or the middle of another word. */
function goesOn(text: string, at: number, ending: string): boolean {
  const pattern = ending === '街道' ? afterStreet : ending === '乡' ? afterTownship : afterTown
  pattern.lastIndex = at
  return pattern.test(text)
}

const afterTown = /[东西南北中新老]?(?:路|街|大道|大街|巷|桥)|企业|政府/y
const afterTownship = /[东西南北中新老]?(?:路|街|大道|大街|巷|桥)|[镇村土情音愁味]|政府/y
const afterStreet = /口/y

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}
