import { labelOf, wordOf } from '../../messages/index.ts'
import { type ShownField, shownFieldsOf } from '../../model/index.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { conditionText } from '../models/condition-text.ts'
import { tableText } from '../reports/columns.ts'
import { type Speech, speechWith } from '../settings.ts'

/** The options of `kehu model`. */
export interface ModelOptions {
  /** The name of a stock model, or a file. */
  readonly model: string
  readonly format: 'json' | 'text'
}

/** Prints a model as JSON, or its fields as a table. */
export async function printModel(options: ModelOptions, speech: Speech, host: Host): Promise<number> {
  const model = chosenModel(options.model, speech.words)
  if (options.format === 'json') {
    host.stdout.write(`${JSON.stringify(model, undefined, 2)}\n`)
    return exitCodes.fine
  }
  const { language, words } = speechWith(model, speech)
  const { condition } = words.model

  function demandText({ row, required, visible }: ShownField): string {
    const said = (truth: typeof required) =>
      typeof truth === 'boolean' ? undefined : conditionText(truth, model, language, condition)
    const [requiredIf, shownIf] = [said(required), said(visible)]
    const parts = [
      ...(required === true ? [words.report.required] : []),
      ...(requiredIf === undefined ? [] : [condition.requiredIf(requiredIf)]),
      ...(shownIf === undefined || shownIf === requiredIf ? [] : [condition.shownIf(shownIf)]),
      ...(required === false && row.recommended ? [words.report.recommended] : []),
    ]
    return parts.join(language.punctuation.list)
  }

  const rows = shownFieldsOf(model).map((field) => [
    labelOf(field.key, language),
    field.key,
    wordOf(language.kinds, field.row.kind),
    wordOf(language.modules, field.row.module),
    demandText(field),
  ])
  host.stdout.write(tableText(rows))
  return exitCodes.fine
}
