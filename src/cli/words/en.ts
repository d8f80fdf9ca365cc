import { englishDedupeWords } from './dedupe-en.ts'
import { englishHelp } from './help-en.ts'
import { englishImportWords } from './import-words.ts'
import { englishModelWords } from './model-en.ts'
import type { CommandWords } from './words.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EISDIR: 'this is a directory',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  EEXIST: 'a file has the name of the folder',
  ENOTDIR: 'a part of the path is no folder',
}

const reasonOf = (code: string) => reasons[code] ?? code

/** English. */
export const english: CommandWords = {
  help: englishHelp,
  dedupe: englishDedupeWords,
  model: englishModelWords,
  profile: {
    total: (records, unreadable) =>
      `${records} records${unreadable > 0 ? `, and ${unreadable} rows that could not be read` : ''}`,
    field: 'Field',
    filled: 'Filled',
    valid: 'Right',
    issues: 'Most frequent issues',
  },
  importing: englishImportWords,
  report: {
    row: 'Row',
    name: 'Full name',
    number: 'Number',
    size: 'Size',
    review: 'Review',
    accepted: 'accepted',
    refused: 'refused',
    withWarnings: 'with warnings',
    error: 'error',
    warning: 'warning',
    severity: 'Severity',
    verdict: 'Verdict',
    field: 'Field',
    code: 'Code',
    message: 'Message',
    unnamed: '(no name)',
    unreadable: '(unreadable row)',
    noReview: 'no review',
    unknownSize: 'unknown',
    records: (count) => `${count} ${count === 1 ? 'record' : 'records'}`,
    total: 'Total',
    numbers: 'Numbers',
    sizes: 'Sizes',
    reviews: 'Reviews',
    completeness: 'Complete',
    required: 'required',
    recommended: 'recommended',
    frequent: 'Most frequent issues',
    range: 'to',
  },

  standardInput: 'the standard input',
  cannotRead: (file, code) => `Cannot read "${file}": ${reasonOf(code)}.`,
  cannotWrite: (file, code) => `Cannot write "${file}": ${reasonOf(code)}.`,
  wouldOverwrite: (file) => `Cannot write "${file}": it is the input, or was named twice.`,
  tooManyRows: (file) =>
    `"${file}" would have more than 100,000 rows, too many for a workbook; name a .csv file instead.`,
  isEmpty: (file) => `"${file}" is empty.`,
  workbook: {
    damaged: (file) => `"${file}" is no complete Excel workbook (.xlsx); open it in a spreadsheet and save it again.`,
    too_large: (file) => `"${file}" is too large once unpacked, and was not read; split it, or save it as CSV.`,
    encrypted: (file) => `"${file}" has a password; save it without one.`,
    other_format: (file) =>
      `"${file}" is no Excel workbook (.xlsx) but of another kind (.ods, .xlsb); save it as "Excel Workbook (*.xlsx)".`,
    old_format: (file) =>
      `"${file}" is in the old format (.xls) or has a password; save it as "Excel Workbook (*.xlsx)" without one.`,
  },
  sheet: (name, others) =>
    `sheet: ${name}${others > 0 ? ` (${others} more ${others === 1 ? 'sheet' : 'sheets'} not read)` : ''}`,
  samples: (rows) => `${rows} sample ${rows === 1 ? 'row' : 'rows'} left out`,
  isNoText: 'This is no text in a known encoding; name its encoding with --encoding.',
  isNoJson: (file) => `"${file}" is no JSON.`,
  noHeaders: (file) =>
    `No known header in the first 10 rows of "${file}"; "kehu model --format text" lists all fields.`,
  encodingUnknown: (encoding) => `Unknown encoding "${encoding}"; use utf-8, gb18030, gbk, utf-16le, …`,

  encoding: (encoding, detected) => `encoding: ${encoding} (${detected ? 'detected' : 'given'})`,
  unknownColumns: (headers) => `columns not used: ${headers.join(', ')}`,
  joinedColumns: (labels) => `columns joined: ${labels.join(', ')}`,
  doubleColumns: (labels) => `columns that occur twice, first filled one counts: ${labels.join(', ')}`,
  missingColumns: (labels) => `required fields without a column: ${labels.join(', ')}`,
  progress: (records, refused) => `${records} checked, ${refused} refused`,
  numbersNeedOneJob: '--number-from gives numbers one after another: leave out --jobs.',
  threadEnded: (exitCode) => `A thread ended before its work was done (${exitCode}).`,
  tooManyErrors: (maximum) => `Stopped after more than ${maximum} refused records.`,
  errorRateCrossed: (rate, maximum) => `${rate} of the records were refused, more than ${maximum}.`,
  written: (file, records) => `wrote "${file}": ${records} ${records === 1 ? 'record' : 'records'}`,
  interrupted: (records, accepted, refused) =>
    `Interrupted: ${records} checked, ${accepted} accepted, ${refused} refused; no file was written.`,
  bug: 'This is a bug in kehu; please report the following (it holds no customer data):',

  usageError: 'error: ',
  notADate: 'Write a date as YYYY-MM-DD, for example 2024-12-01.',
  notACount: (least) => `Write a whole number from ${least} to 999999999.`,
  notARate: 'Write a number from 0 to 1 or a percentage, for example 0.05 or 5%.',
  notADelimiter: 'Write one character, or tab.',
  unknownKind: 'There is no such kind.',
  unknownCode: (code, nearest) =>
    `There is no code "${code}"${nearest ? `; did you mean "${nearest}"?` : '; "kehu explain" lists all codes.'}`,
  notANumber: (example) => `This is no customer number; it looks like "${example}".`,
  numberIncomplete: 'Give a customer number, or a sequence with --sequence.',
  numberImpossible: (example) => `This gives no number such as "${example}"; see --date, --sequence and --field.`,
  notAnEntry: 'Write key=value, for example customerType=potential.',
}
