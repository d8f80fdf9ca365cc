/** What a template and its neighbours say besides labels and help. */
export interface SheetWords {
  readonly customers: string
  readonly guide: string
  readonly guideTitle: string
  readonly lists: string
  readonly field: string
  readonly requiredMark: string
  readonly sometimesMark: string
  readonly required: string
  readonly howTo: string
  readonly example: string
  readonly options: string
  readonly yes: string
  readonly no: string
  readonly sometimes: string
  readonly choose: string
  readonly intro: readonly string[]
  readonly sample: string
  readonly refused: string
}

const chinese: SheetWords = {
  customers: '客户',
  guide: '填写说明',
  guideTitle: '客户信息填写说明',
  lists: '选项',
  field: '字段',
  requiredMark: '*',
  sometimesMark: '(*)',
  required: '必填',
  howTo: '填写要求',
  example: '示例',
  options: '可选项',
  yes: '必填',
  no: '选填',
  sometimes: '视情况必填',
  choose: '请从列表中选择。',
  intro: [
    '请在“客户”工作表中填写，每行一个客户；请勿改动表头。',
    '橙色表头并带“*”的为必填项。把鼠标移到表头上，可查看填写要求。',
    '所有列均为文本格式，以免电话、代码开头的0或末尾的数字丢失。粘贴时请选择“粘贴为数值”。',
    '带“【示例】”的一行可以保留，导入时会跳过。',
  ],
  sample: '【示例】',
  refused: '待改正',
}

const english: SheetWords = {
  customers: 'Customers',
  guide: 'Guide',
  guideTitle: 'How to enter customers',
  lists: 'Options',
  field: 'Field',
  requiredMark: '*',
  sometimesMark: '(*)',
  required: 'Required',
  howTo: 'How to fill it in',
  example: 'Example',
  options: 'Options',
  yes: 'required',
  no: 'optional',
  sometimes: 'depends',
  choose: 'Choose from the list.',
  intro: [
    'Fill in the sheet “Customers”, one customer a row; leave the headers as they are.',
    'Orange headers with * are required. Point at a header to see how to fill the column in.',
    'All columns are text, so that no zero in front and no digit at the end is lost. Paste values only.',
    'The row marked “[Sample]” may stay; it is not imported.',
  ],
  sample: '[Sample] ',
  refused: 'To correct',
}

/** The words of a language; a language without any gets the English ones. */
export function sheetWordsOf(locale: string): SheetWords {
  return locale === 'zh-CN' ? chinese : english
}
