import type { IndustryTable } from '../kinds/industry.ts'
import { type Language, labelOf, optionLabelOf } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { cellText } from './cell-text.ts'
import { columnWidth } from './column-width.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { ColumnCheck, WrittenCell, WrittenSheet, WrittenWorkbook } from './workbook.ts'

/** A template is for hands; who has more rows has a program. */
const lastRow = 2000

/** Tables that a template can offer to choose from. */
export interface TemplateTables {
  readonly industries?: IndustryTable
}

interface Column {
  readonly key: string
  readonly row: Field
  readonly label: string
  /** What there is to choose from, as it is written. */
  readonly choices: readonly string[]
}

/**
 * The workbook in which people enter customers: a sheet with a header for each field, notes, lists to choose from and a sample row;
 * a page that explains every field; and the hidden sheet of the lists. Every cell is text, so that nothing is destroyed.
 */
export function templateWorkbook(
  model: CustomerModel,
  language: Language,
  tables: TemplateTables = {},
): WrittenWorkbook {
  const columns = model.order.flatMap((key): Column[] => {
    const row = model.fields[key]
    if (!row) return []
    return [{ key, row, label: labelOf(key, language), choices: choicesOf(row, model, language, tables) }]
  })
  return {
    sheets: [entrySheet(columns, language), guideSheet(columns, language), listSheet(columns, language)],
  }
}

function choicesOf(row: Field, model: CustomerModel, language: Language, tables: TemplateTables): readonly string[] {
  if ('options' in row) {
    return (model.options[row.options] ?? []).map(({ code }) => optionLabelOf(row.options, code, language))
  }
  if (row.kind !== 'industry' || !tables.industries) return []
  const { sections } = tables.industries
  return sections.flatMap(({ code, divisions }) =>
    divisions.map(([number]) => cellText(row, code + number, language, tables.industries)),
  )
}

function entrySheet(columns: readonly Column[], language: Language): WrittenSheet {
  const words = sheetWordsOf(language.locale)
  const headers = columns.map(({ key, row, label }): WrittenCell => {
    const help = language.fields[key]?.help
    return {
      text: (row.required === true ? words.requiredMark : '') + headerOf(row, label, language),
      look: row.required === true ? 'required' : 'optional',
      ...(help === undefined ? {} : { note: help }),
    }
  })
  const sample = columns.map(
    (column, at): WrittenCell => ({
      text: (at === 0 ? words.sample : '') + exampleOf(column, language),
      look: 'sample',
    }),
  )
  return {
    name: words.customers,
    widths: columns.map((_column, at) => columnWidth([headers[at]?.text ?? '', sample[at]?.text ?? ''], 12, 32)),
    rows: [headers, sample],
    headerRows: 1,
    checks: checksOf(columns, language),
    lastRow,
  }
}

/** 万元 is said where an amount is asked for. */
function headerOf(row: Field, label: string, language: Language): string {
  return row.kind === 'amount' && language.locale === 'zh-CN' ? `${label}（${language.units.amount}）` : label
}

function exampleOf({ key, choices }: Column, language: Language): string {
  return language.fields[key]?.example ?? choices[0] ?? ''
}

function checksOf(columns: readonly Column[], language: Language): ColumnCheck[] {
  const words = sheetWordsOf(language.locale)
  let list = 0
  return columns.flatMap(({ row, label, choices }, column): ColumnCheck[] => {
    if (choices.length === 0) return []
    const range = { sheet: words.lists, column: list, count: choices.length }
    list += 1
    const message = row.kind === 'choices' ? (language.invalid.choices ?? words.choose) : words.choose
    return [{ column, list: range, lenient: row.kind === 'choices' || row.kind === 'industry', title: label, message }]
  })
}

function listSheet(columns: readonly Column[], language: Language): WrittenSheet {
  const lists = columns.filter(({ choices }) => choices.length > 0)
  const longest = Math.max(0, ...lists.map(({ choices }) => choices.length))
  return {
    name: sheetWordsOf(language.locale).lists,
    hidden: true,
    widths: lists.map(({ choices }) => columnWidth(choices)),
    rows: [
      lists.map(({ label }) => ({ text: label })),
      ...Array.from({ length: longest }, (_, at) => lists.map(({ choices }) => ({ text: choices[at] ?? '' }))),
    ],
    headerRows: 1,
  }
}

function guideSheet(columns: readonly Column[], language: Language): WrittenSheet {
  const words = sheetWordsOf(language.locale)
  const mostListed = 10
  const rows = columns.map((column): string[] => {
    const { key, row, label, choices } = column
    return [
      label,
      row.required === true ? words.yes : row.required === false ? words.no : words.sometimes,
      language.fields[key]?.help ?? '',
      exampleOf(column, language),
      choices.length > mostListed ? words.choose : choices.join(language.punctuation.list),
    ]
  })
  const titles = [words.field, words.required, words.howTo, words.example, words.options]
  return {
    name: words.guide,
    widths: [20, 12, 60, 36, 48],
    rows: [
      ...words.intro.map((text): WrittenCell[] => [{ text, look: 'line' }]),
      [],
      titles.map((text): WrittenCell => ({ text, look: 'title' })),
      ...rows.map((texts) => texts.map((text): WrittenCell => ({ text, look: 'plain' }))),
    ],
    headerRows: 0,
  }
}
