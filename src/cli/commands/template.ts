import { industries } from '../../data/industries/index.ts'
import { templateWorkbook } from '../../sheets/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { saveBytes } from '../output/save-bytes.ts'
import { type Speech, speechWith } from '../settings.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'

/** The options of `kehu template`. */
export interface TemplateOptions {
  readonly model: string
  readonly output: string
}

/** Writes the workbook in which people enter customers. */
export async function writeTemplate(
  { model: name, output }: TemplateOptions,
  speech: Speech,
  host: Host,
): Promise<number> {
  const model = chosenModel(name, speech.words)
  const { language } = speechWith(model, speech)
  saveBytes(output, await writeWorkbook(templateWorkbook(model, language, { industries })), speech.words)
  say(host, speech.words.importing.writtenTemplate(output))
  return exitCodes.fine
}
