/** What is said while a table is imported, or a template written. */
export interface ImportWords {
  readonly noTable: string
  readonly likely: (column: string, header: string, label: string) => string
  readonly repairable: (rows: number) => string
  readonly counts: (created: number, updated: number, skipped: number) => string
  /** Said right behind the counts. */
  readonly toCorrect: (refused: number) => string
  readonly unknownHeader: (header: string) => string
  readonly unknownField: (field: string, nearest: string | undefined) => string
  readonly badExisting: (file: string, line: number) => string
  readonly writtenRows: (file: string, rows: number) => string
  readonly writtenTemplate: (file: string) => string
}

/** 简体中文。 */
export const chineseImportWords: ImportWords = {
  noTable: '只能导入表格（.xlsx或.csv）；JSON请用“kehu check”。',
  likely: (column, header, label) => `${column}列“${header}”像是“${label}”，未读取；如果是，请加 --map 指明。`,
  repairable: (rows) => `有${rows}行丢失了区号开头的0，可加 --repair 修复。`,
  counts: (created, updated, skipped) => `新建${created}条，更新${updated}条，跳过${skipped}行`,
  toCorrect: (refused) => `，待改正${refused}行`,
  unknownHeader: (header) => `表格中没有“${header}”列。`,
  unknownField: (field, nearest) => `没有字段“${field}”${nearest ? `；是否想写“${nearest}”？` : '。'}`,
  badExisting: (file, line) => `“${file}”第${line}行不是JSON记录。`,
  writtenRows: (file, rows) => `已写入“${file}”：${rows}行待改正`,
  writtenTemplate: (file) => `已写入“${file}”。`,
}

/** English. */
export const englishImportWords: ImportWords = {
  noTable: 'Only tables (.xlsx or .csv) can be imported; see "kehu check" for JSON.',
  likely: (column, header, label) =>
    `Column ${column}, "${header}", looks like "${label}" and was not read; say so with --map if it is.`,
  repairable: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'} lost the zero of an area code; --repair puts it back.`,
  counts: (created, updated, skipped) => `${created} created, ${updated} updated, ${skipped} skipped`,
  toCorrect: (refused) => `, ${refused} to correct`,
  unknownHeader: (header) => `The table has no column "${header}".`,
  unknownField: (field, nearest) => `There is no field "${field}"${nearest ? `; did you mean "${nearest}"?` : '.'}`,
  badExisting: (file, line) => `Line ${line} of "${file}" is no record in JSON.`,
  writtenRows: (file, rows) => `wrote "${file}": ${rows} ${rows === 1 ? 'row' : 'rows'} to correct`,
  writtenTemplate: (file) => `wrote "${file}"`,
}
