import { labelOf, wordOf } from '../../messages/index.ts'
import { type CustomerModel, shownFieldsOf } from '../../model/index.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { tableText } from '../reports/columns.ts'
import { models, type Speech } from '../settings.ts'

/** The options of `kehu model`. */
export interface ModelOptions {
  readonly model: keyof typeof models
  readonly format: 'json' | 'text'
}

/** Prints a model as JSON, or its fields as a table. */
export async function printModel(options: ModelOptions, { language, words }: Speech, host: Host): Promise<number> {
  const model: CustomerModel = models[options.model]
  if (options.format === 'json') {
    host.stdout.write(`${JSON.stringify(model, undefined, 2)}\n`)
    return exitCodes.fine
  }
  const rows = shownFieldsOf(model).map(({ key, row, required }) => [
    labelOf(key, language),
    key,
    wordOf(language.kinds, row.kind),
    wordOf(language.modules, row.module),
    required === true ? words.report.required : row.recommended ? words.report.recommended : '',
  ])
  host.stdout.write(tableText(rows))
  return exitCodes.fine
}
