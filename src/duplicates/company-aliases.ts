/**
 * The names that a company name carries besides itself in brackets at its end: `新名有限公司（原旧名有限公司）`, `（曾用名：…）`. The first is
 * the name without the bracket.
 */
export function namesWithin(name: string): readonly string[] {
  const trimmed = name.trim()
  if (!/[)）]$/.test(trimmed)) return [name]
  const open = openingOf(trimmed)
  const inside = trimmed.slice(open + 1, -1).trim()
  const word = open > 1 ? formerWords.find((one) => inside.startsWith(one)) : undefined
  const alias = word === undefined ? '' : withoutMark(inside.slice(word.length))
  return alias.length < 2 ? [name] : [trimmed.slice(0, open), alias]
}

/** The names that a remark tells: `简称：云帆`, `曾用名：北京旧名科技有限公司`, `原名“…”`. */
export function namesInRemark(remark: string): readonly string[] {
  return remark.split(/[\n,，。;；、]/).flatMap((part) => {
    const word = remarkWords.find((one) => part.includes(one))
    if (word === undefined) return []
    const said = part.slice(part.indexOf(word) + word.length)
    const name = withoutMark(said).trim()
    return name !== said.trim() && name.length > 1 && name.length < longest && !name.includes(' ') ? [name] : []
  })
}

const longest = 60

const formerWords = ['原名', '原称', '原', '曾用名', '曾用', '现名', '现'] as const
const remarkWords = ['简称', '曾用名', '公司原名', '原名', '旧称', '更名前'] as const

/** Where the bracket opens that closes at the end; brackets may stand within. */
function openingOf(text: string): number {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (isOneOf(')）', text.charAt(at))) depth++
    else if (isOneOf('(（', text.charAt(at))) depth--
    if (depth === 0) return at
  }
  return -1
}

/** The text without a colon or 为 before it and quotation marks around it. */
function withoutMark(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && isOneOf(' :：为"“「', text.charAt(start))) start++
  while (end > start && isOneOf(' "”」', text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function isOneOf(characters: string, character: string): boolean {
  return characters.includes(character)
}
