import type { CommandWords } from './words/words.ts'

const chinesePhrases: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '([^']+)'$/, '没有选项“$1”'],
  [/^unknown command '([^']+)'$/, '没有命令“$1”'],
  [/^missing required argument '([^']+)'$/, '缺少参数“$1”'],
  [/^option '([^']+)' argument missing$/, '选项“$1”缺少值'],
  [/^too many arguments.*$/, '参数太多'],
  [/^\(Did you mean (?:one of )?([^?]+)\?\)$/, '（是否想写 $1？）'],
  [/^Allowed choices are (.+)\.$/, '可选：$1。'],
]

/** The name of what is wrong is kept, the value is not. */
const invalidValues = [
  /^option '([^']+)' argument '[^']*' is invalid\. /,
  /^command-argument value '[^']*' is invalid for argument '([^']+)'\. /,
] as const

/** What commander says of a wrong call, in the words of the language. */
export function usageErrorText(text: string, words: CommandWords): string {
  const lines = text
    .replace(/^error: /, '')
    .trim()
    .split('\n')
  const isEnglish = words.help.titles['Usage:'] === undefined
  return `${words.usageError}${(isEnglish ? lines : lines.map(inChinese)).join('\n')}\n`
}

function inChinese(line: string): string {
  for (const pattern of invalidValues) {
    const [start, name] = pattern.exec(line) ?? []
    if (start !== undefined) return `“${name}”的值无效。${inChinese(line.slice(start.length))}`
  }
  const phrase = chinesePhrases.find(([pattern]) => pattern.test(line))
  return phrase ? line.replace(...phrase) : line
}
