/** Signs that stand at the borders of what the plain tests take. */
const signs = [
  '',
  ' ',
  '0',
  '9',
  '1',
  '-',
  '.',
  '@',
  '/',
  '#',
  '+',
  '*',
  '_',
  '·',
  '、',
  '（',
  '）',
  '(',
  '＊',
  '０',
  'ａ',
  'A',
  'z',
  '司',
  '\u4e00',
  '\u9fff',
  '\ua000',
  '\uf900',
  '𠮷',
  '\u3000',
  '\u200b',
  '\u0301',
  "'",
  '=',
  '\n',
  '\ud800',
  '长'.repeat(60),
]

/** A text with one or two signs put in, put over others, or taken out; by a counter, the same at every run. */
export function misspelt(text: string, turn: number): string {
  const at = (turn * 7919) % (text.length + 1)
  const once = text.slice(0, at) + signs[turn % signs.length] + text.slice(at + (turn % 3))
  return turn % 5 === 0 && turn > 5 ? misspelt(once, Math.floor(turn / 5)) : once
}
