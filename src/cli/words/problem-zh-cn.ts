import { numberingPhrases } from './numbering-problem-zh-cn.ts'
import type { Phrase } from './phrase.ts'

const things: Readonly<Record<string, string>> = {
  field: '字段',
  module: '模块',
  'option list': '选项列表',
  'customer type': '客户类型',
  status: '状态',
  model: '模型',
  rule: '规则',
  'warning of a field': '字段提醒',
  role: '角色',
  reviewer: '审核角色',
}

const shapes: Readonly<Record<string, string>> = {
  'JSON object': 'JSON对象',
  array: '列表',
  string: '文本',
  number: '数',
  integer: '整数',
  boolean: 'true或false',
}

const phrases: readonly Phrase[] = [
  ...numberingPhrases,
  [/^is missing$/, '缺少此项'],
  [/^is no known key$/, '没有这个键'],
  [/^is nested deeper than (\d+) levels$/, '嵌套超过$1层'],
  [
    /^must be an? (JSON object|array|string|number|integer|boolean)$/,
    (_, shape = '') => `必须是${shapes[shape] ?? shape}`,
  ],
  [/^must be at least (\S+)$/, '不能小于$1'],
  [/^must be at most (\S+)$/, '不能大于$1'],
  [/^must be one of (.+)$/, '必须是其中之一：$1'],
  [/^must be ("[^"]*"|true)$/, '必须是$1'],
  [
    /^must be a key of Latin letters, digits and _ that begins with a letter$/,
    '键必须以字母开头，只含字母、数字和下划线',
  ],
  [/^must be an IANA name such as (.+)$/, '必须是IANA时区名，如$1'],
  [/^must name a field of the kind "choice"$/, '必须是种类为“choice”的字段'],
  [/^must not be: this field chooses the template$/, '不能有显示条件：此字段决定模板'],
  [/^must have "([^"]*)", which chooses the template$/, '必须包含决定模板的字段“$1”'],
  [/^must go from the lowest to the highest tier by employees$/, '各级须按人数从低到高排列'],
  [/^must go from the lowest to the highest tier by revenue$/, '各级须按营业额从低到高排列'],
  [/^must have one sequence, not (\d+)(?::.*)?$/, '必须有一个序号段，而不是$1个'],
  [/^names the code of "([^"]*)" "([^"]*)", which is not there$/, '字段“$1”没有选项代码“$2”'],
  [
    /^names the ([a-z ]+) "(.*)", which is not there$/,
    (_, thing = '', name = '') => `没有${things[thing] ?? thing}“${name}”`,
  ],
  [/^has "(.*)" twice$/, '“$1”出现两次'],
  [/^lacks the field "(.*)"$/, '缺少字段“$1”'],
  [/^is kept by the system and cannot be typed$/, '由系统维护，不能录入'],
  [/^asks for codes of "(.*)", which has no option list$/, '字段“$1”没有选项列表，不能按选项判断'],
  [/^compares "(.*)", which is no number$/, '字段“$1”不是数，不能比较大小'],
  [/^turns in a circle: (.+)$/, '互相引用，成为循环：$1'],
  [/^never reach the status "(.*)"$/, '没有途径到达状态“$1”'],
  [/^has the code "(.*)", which is not in snake_case$/, '代码“$1”须为小写字母、数字和下划线'],
  [/^has the code "(.*)", which is one of the package$/, '代码“$1”已被内置的问题使用'],
  [/^reads the field "(\w+)", [^(]*\(([^)]*)\)$/, '规则要读取字段“$1”，而模型没有此字段；请同时去掉规则（$2）'],
  [/^is there already; say in "override" what is different$/, '字段已有；不同之处请写在“override”中'],
  [/^is no ready-made field$/, '不是现成的字段'],
]

const hint = /; did you mean "([^"]*)"\?$/

/** What is wrong with a model, in Chinese; the English where there are no words for it. */
export function problemInChinese(problem: string): string {
  const nearest = hint.exec(problem)?.[1]
  const text = problem.replace(hint, '')
  const phrase = phrases.find(([pattern]) => pattern.test(text))
  if (!phrase) return problem
  const [pattern, inChinese] = phrase
  const told = typeof inChinese === 'string' ? text.replace(pattern, inChinese) : text.replace(pattern, inChinese)
  return nearest === undefined ? told : `${told}；是否想写“${nearest}”？`
}
