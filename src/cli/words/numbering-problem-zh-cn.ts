import type { Phrase } from './phrase.ts'

/** What can be wrong with a numbering, in Chinese. */
export const numberingPhrases: readonly Phrase[] = [
  [/^names "(.*)", which is personal data; everybody sees a number$/, '字段“$1”是个人信息，而编号人人可见'],
  [/^names "([^"]*)", whose kind "([^"]*)" gives no text to a number$/, '字段“$1”的种类“$2”不能写入编号'],
  [/^are for one choice of an option list, which "(.*)" is not$/, '只用于单选字段，而“$1”不是'],
  [/^lack the option "([^"]*)" of "([^"]*)"$/, '缺少字段“$2”的选项“$1”'],
  [/^must be a list of segments$/, '必须是编号段的列表'],
  [/^must be a segment: .*$/, '必须是一个编号段：含text、date、sequence、field或check的对象'],
  [/^a segment must have a text, .*$/, '编号段必须含text、date、sequence、field或check'],
  [/^sequence must be an object with width and overflow$/, 'sequence必须是含width和overflow的对象'],
  [/^codes must be an object .*$/, 'codes必须为每个选项给出文字，不能为空'],
  [/^codes must differ; .*$/, '各选项的文字必须不同，否则无法读回'],
  [/^has the key "(.*)", which does not belong beside (\S+)$/, '键“$1”不能与$2并用'],
  [/^(\w+) must not be empty$/, '$1不能为空'],
  [/^(\w+) must not hold half of a surrogate pair$/, '$1含有不完整的字符'],
  [/^(\w+) must be one of (.+)$/, '$1必须是其中之一：$2'],
  [/^(\w+) must be a list of (.+)$/, '$1必须是列表，可含：$2'],
  [/^(\w+) must be a whole number from (\S+) to (\S+)$/, '$1必须是$2到$3之间的整数'],
  [/^check must be the last segment: .*$/, '校验码必须是最后一段'],
  [
    /^show no date that can be read back: .*$/,
    '所含日期无法读回：日须有月，月或季度须有年，周须单独出现或另有完整日期',
  ],
  [
    /^could be read in two ways: .*$/,
    '可能有两种读法：字段或增长的序号须有固定宽度，或与相邻的段用不同的字符隔开，如"-"',
  ],
  [/^reset "(\w+)" would give numbers twice: .*$/, '按“$1”重新计数会产生重复的编号：请加上日期，或减少重新计数的次数'],
  [/^field "(.*)" stands in the number already$/, '编号中已有字段“$1”'],
]
