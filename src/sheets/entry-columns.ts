import type { IndustryTable } from '../kinds/industry.ts'
import { type Language, labelOf, languageOf, optionLabelOf, ownEntry } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { shownFieldsOf } from '../model/shown-fields.ts'
import { cellText } from './cell-text.ts'
import { type SheetWords, sheetWordsOf } from './sheet-words.ts'
import type { WrittenCell } from './workbook.ts'

/** What a workbook to fill in is made for. */
export interface EntryOptions {
  /** The customer type whose template is wanted; absent: the fields of all. */
  readonly customerType?: string
  /** Gives a list of industries to choose from, and their names. */
  readonly industries?: IndustryTable
}

/** A field as a column to fill in. */
export interface EntryColumn {
  readonly key: string
  readonly row: Field
  readonly label: string
  /** The label with the unit of a quantity. */
  readonly header: string
  readonly help: string
  readonly example: string
  readonly required: 'always' | 'sometimes' | 'never'
  /** What there is to choose from, as it is written. */
  readonly choices: readonly string[]
}

/** The fields of an entry template as columns, in the words of a language and of the model. */
export function entryColumnsOf(model: CustomerModel, language: Language, options: EntryOptions = {}): EntryColumn[] {
  const own = languageOf(model, language)
  return shownFieldsOf(model, options.customerType).map(({ key, row, required }) => {
    const label = labelOf(key, own)
    const { help = '', example, unit = ownEntry(own.units, row.kind) } = own.fields[key] ?? {}
    const choices = choicesOf(row, model, own, options.industries)
    const ownType = key === model.templateField ? options.customerType : undefined
    return {
      key,
      row,
      label,
      header: unit === undefined ? label : headerWith(label, unit, own),
      help,
      example: ownType === undefined ? (example ?? choices[0] ?? '') : cellText(row, ownType, own),
      required: required === true ? 'always' : required === false ? 'never' : 'sometimes',
      choices,
    }
  })
}

/** The header cell of a column: its mark, its colour, and what to write as a note. */
export function headerCell({ header, help, required }: EntryColumn, language: Language): WrittenCell {
  return {
    text: markOf(required, sheetWordsOf(language.locale)) + header,
    look: required === 'always' ? 'required' : 'optional',
    ...(help === '' ? {} : { note: help }),
  }
}

function markOf(required: EntryColumn['required'], { requiredMark, sometimesMark }: SheetWords): string {
  switch (required) {
    case 'always':
      return requiredMark
    case 'sometimes':
      return sometimesMark
    case 'never':
      return ''
  }
}

function choicesOf(
  row: Field,
  model: CustomerModel,
  language: Language,
  industries: IndustryTable | undefined,
): readonly string[] {
  if ('options' in row) {
    return (model.options[row.options] ?? []).map(({ code }) => optionLabelOf(row.options, code, language))
  }
  if (row.kind !== 'industry' || !industries) return []
  return industries.sections.flatMap(({ code, divisions }) =>
    divisions.map(([number]) => cellText(row, code + number, language, industries)),
  )
}

function headerWith(label: string, unit: string, { locale }: Language): string {
  return locale === 'zh-CN' ? `${label}（${unit}）` : `${label} (${unit})`
}
