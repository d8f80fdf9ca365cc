import { cleanLine } from '../text/characters.ts'
import { settle } from '../text/settle.ts'

/**
 * Any text as an address (注册地址) in one line: invisible marks, Excel's quoting, a label before it (`注册地址：`) and blanks
 * beside Chinese characters are gone, digits and Latin letters are half-width, brackets full-width, and marks between
 * levels (`广东省-深圳市-南山区`) are removed where the part before them ends like a division. Nothing is looked up.
 */
export function normalizeAddress(raw: string): string {
  return isCleanAddress(raw) ? raw : settle(raw.slice(0, longest), normalizeOnce) + raw.slice(longest)
}

/** Whether `normalizeAddress` would surely leave the text as it is. */
export function isCleanAddress(text: string): boolean {
  return clean.test(text)
}

/** Nothing to clean: Chinese characters, digits, Latin letters and full-width brackets alone. */
const clean = /^[\u4e00-\u9fff（）0-9A-Za-z、#]*$/

/** A text beyond every limit is refused by `checkAddress`; what lies behind is left as it is, so cleaning stays cheap. */
const longest = 2000

function normalizeOnce(text: string): string {
  const line = cleanLine(text).replaceAll('(', '（').replaceAll(')', '）').replace(label, '')
  return joinLevels(line.replace(blanksBeforeHan, '').replace(blanksAfterHan, ''))
}

const label = /^[（【[]?(?:公司|企业|单位)?(?:注册地址|注册地|地址|住所地|住所|住址|营业场所|经营场所)[）】\]]?[:：]\s*/
const blanksBeforeHan = / (?=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f])/g
const blanksAfterHan = /(?<=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f]) /g

/** Removes the marks between the first parts, while each part is Chinese and ends like a division. */
function joinLevels(text: string): string {
  let joined = text
  for (;;) {
    const level = levelAndMark.exec(joined)
    if (!level) return joined
    joined = level[1] + joined.slice(level[0].length)
  }
}

const levelAndMark =
  /^([\u4e00-\u9fff（）]{1,30}[省市区县旗州盟镇乡道])[-\u2010-\u2015\u2212,，、;；/|／｜＞>_·]{1,3}(?=[\u4e00-\u9fff])/
