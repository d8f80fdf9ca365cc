import { cleanLine } from '../kinds/text/characters.ts'

/** 复姓 in use, simplified and traditional. A name of two characters is never read as a surname alone. */
const compoundSurnames =
  '欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 轩辕 軒轅 端木 百里 呼延 东郭 東郭 西门 西門 澹台 申屠 太史 公羊 钟离 鍾離 闻人 聞人 赫连 赫連 濮阳 濮陽 单于 單于 拓跋 完颜 完顏 纳兰 納蘭'

/** What may follow a name or a star and tells nobody who it is. One character (王总) is too short to tell from a name. */
const titles = [
  '总经理',
  '副总',
  '经理',
  '总监',
  '主管',
  '主任',
  '董事长',
  '先生',
  '女士',
  '小姐',
  '老师',
  '会计',
  '工程师',
]

/**
 * A person's name for whoever may not see it: the first character, or 复姓, and one star: `张*`, `欧阳*`, `J*`. A name with a
 * title keeps only the title: `*经理`. The star does not tell how long the name is.
 *
 * Fails closed: a name of one character, and what does not begin like a name, becomes `*`. An empty text stays empty.
 */
export function maskPersonName(value: string): string {
  const name = cleanLine(value).replaceAll('＊', '*')
  if (name === '') return ''
  if (name.startsWith('*')) return titles.includes(name.slice(1)) ? name : '*'
  const title = titles.find((one) => name.endsWith(one))
  if (title !== undefined && isShortName(name.slice(0, -title.length))) return `*${title}`
  const [first = '', second = ''] = name
  for (const shown of [`${first}${second}`, first]) {
    const rest = name.slice(shown.length)
    const isSurname = shown === first ? /\p{L}/u.test(shown) : isCompoundSurname(shown)
    if (isSurname && (/\p{L}/u.test(rest) || /^\*+$/.test(rest))) return `${shown}*`
  }
  return '*'
}

function isShortName(text: string): boolean {
  return /^\p{Script=Han}{1,4}$/u.test(text)
}

function isCompoundSurname(text: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(text) && compoundSurnames.split(' ').includes(text)
}
