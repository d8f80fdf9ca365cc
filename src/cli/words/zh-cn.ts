import { chineseDedupeWords } from './dedupe-zh-cn.ts'
import { chineseHelp } from './help-zh-cn.ts'
import { chineseImportWords } from './import-words.ts'
import { chineseModelWords } from './model-zh-cn.ts'
import type { CommandWords } from './words.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '文件或目录不存在',
  EISDIR: '这是一个目录',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘空间不足',
  EROFS: '只读文件系统',
  EEXIST: '已有同名的文件',
  ENOTDIR: '路径中有一部分不是目录',
}

const reasonOf = (code: string) => reasons[code] ?? code

/** 简体中文。 */
export const chinese: CommandWords = {
  help: chineseHelp,
  dedupe: chineseDedupeWords,
  model: chineseModelWords,
  profile: {
    total: (records, unreadable) => `共${records}条记录${unreadable > 0 ? `，另有${unreadable}行无法读取` : ''}`,
    field: '字段',
    filled: '填写率',
    valid: '有效率',
    issues: '最常见的问题',
  },
  importing: chineseImportWords,
  report: {
    row: '行',
    name: '客户全称',
    number: '客户编号',
    size: '规模',
    review: '审核',
    accepted: '接受',
    refused: '拒绝',
    withWarnings: '有提醒',
    error: '错误',
    warning: '提醒',
    severity: '级别',
    verdict: '结论',
    field: '字段',
    code: '代码',
    message: '说明',
    unnamed: '（无名称）',
    unreadable: '（无法读取的行）',
    noReview: '无需审核',
    unknownSize: '未知',
    records: (count) => `${count}条`,
    total: '合计',
    numbers: '编号',
    sizes: '规模',
    reviews: '审核',
    completeness: '完整度',
    required: '必填',
    recommended: '建议填写',
    frequent: '最常见的问题',
    range: '至',
  },

  standardInput: '标准输入',
  cannotRead: (file, code) => `无法读取“${file}”：${reasonOf(code)}。`,
  cannotWrite: (file, code) => `无法写入“${file}”：${reasonOf(code)}。`,
  wouldOverwrite: (file) => `不能写入“${file}”：它是输入文件，或被指定了两次。`,
  tooManyRows: (file) => `“${file}”将超过10万行，不适合写成工作簿；请改用.csv文件。`,
  isEmpty: (file) => `“${file}”是空的。`,
  workbook: {
    damaged: (file) => `“${file}”不是完整的Excel工作簿（.xlsx）；请用Excel或WPS打开后重新保存。`,
    too_large: (file) => `“${file}”解压后过大，不予读取；请拆分成几个文件，或另存为CSV。`,
    encrypted: (file) => `“${file}”设有密码；请去掉密码后重新保存。`,
    other_format: (file) => `“${file}”是其他格式的表格（.ods、.xlsb）；请另存为“Excel工作簿（*.xlsx）”。`,
    old_format: (file) => `“${file}”是旧格式（.xls）或设有密码的工作簿；请去掉密码，另存为“Excel工作簿（*.xlsx）”。`,
  },
  sheet: (name, others) => `工作表：${name}${others > 0 ? `（另有${others}个工作表未读取）` : ''}`,
  samples: (rows) => `已跳过${rows}行示例`,
  isNoText: '内容不是可识别的文本；请用 --encoding 指明编码。',
  isNoJson: (file) => `“${file}”不是JSON。`,
  noHeaders: (file) => `在“${file}”的前10行中没有找到认识的表头；“kehu model --format text”列出所有字段。`,
  encodingUnknown: (encoding) => `不认识编码“${encoding}”；可用 utf-8、gb18030、gbk、utf-16le 等。`,

  encoding: (encoding, detected) => `编码：${encoding}（${detected ? '自动识别' : '指定'}）`,
  unknownColumns: (headers) => `未使用的列：${headers.join('、')}`,
  joinedColumns: (labels) => `合并的列：${labels.join('、')}`,
  doubleColumns: (labels) => `重复的列，取第一个有内容的：${labels.join('、')}`,
  missingColumns: (labels) => `缺少必填字段的列：${labels.join('、')}`,
  progress: (records, refused) => `已检查${records}条，拒绝${refused}条`,
  numbersNeedOneJob: '--number-from 需逐条编号，不能与 --jobs 同用。',
  threadEnded: (exitCode) => `线程提前结束（${exitCode}），校验未完成。`,
  tooManyErrors: (maximum) => `被拒绝的记录超过${maximum}条，停止检查。`,
  errorRateCrossed: (rate, maximum) => `被拒绝的记录占${rate}，超过上限${maximum}。`,
  written: (file, records) => `已写入“${file}”：${records}条`,
  interrupted: (records, accepted, refused) =>
    `已中断：检查了${records}条，接受${accepted}条，拒绝${refused}条；没有写出文件。`,
  bug: '这是kehu的错误，请报告以下内容（其中不含客户数据）：',

  usageError: '错误：',
  notADate: '请写YYYY-MM-DD格式的日期，如2024-12-01。',
  notACount: (least) => `请写${least}到999999999之间的整数。`,
  notARate: '请写0到1之间的数，或百分数，如0.05或5%。',
  notADelimiter: '请写一个字符，或tab。',
  unknownKind: '不认识这个字段种类。',
  unknownCode: (code, nearest) =>
    `没有代码“${code}”${nearest ? `；是否想查“${nearest}”？` : '；“kehu explain”列出所有代码。'}`,
  notANumber: (example) => `这不是有效的客户编号；编号的形式如“${example}”。`,
  numberIncomplete: '请给出一个客户编号，或用 --sequence 给出序号。',
  numberImpossible: (example) => `无法得到形如“${example}”的编号；请检查 --date、--sequence 和 --field。`,
  notAnEntry: '请写成“键=值”，如customerType=potential。',
}
