import { industries } from '../../data/industries/index.ts'
import { templateWorkbook } from '../../sheets/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { customerTypeOf } from '../models/model-names.ts'
import { openSafeFile } from '../output/safe-file.ts'
import { type Speech, speechWith } from '../settings.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'

/** The options of `kehu template`. */
export interface TemplateOptions {
  readonly model: string
  readonly output: string
  readonly type?: string
}

/** Writes the workbook in which people enter customers. */
export async function writeTemplate(options: TemplateOptions, speech: Speech, host: Host): Promise<number> {
  const { words } = speech
  const model = chosenModel(options.model, words)
  const { language } = speechWith(model, speech)
  const type = customerTypeOf(model, options.type, words)
  const bytes = await writeWorkbook(templateWorkbook(model, language, { industries, ...type }))
  const file = openSafeFile(options.output, host, words)
  try {
    file.write(bytes)
    await file.commit()
  } finally {
    file.discard()
  }
  say(host, words.importing.writtenTemplate(options.output))
  return exitCodes.fine
}
