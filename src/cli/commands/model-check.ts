import { labelOf } from '../../messages/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import { problemLines, readChosenModel } from '../models/chosen-model.ts'
import { modelFiguresOf } from '../models/model-figures.ts'
import { type Speech, speechWith } from '../settings.ts'

/** Tells everything that is wrong with a model, a line each, or how much it asks; answers with the exit code. */
export async function checkModel(name: string, speech: Speech, host: Host): Promise<number> {
  const reading = readChosenModel(name, speech.words)
  if (!reading.ok) {
    for (const line of problemLines(reading, speech.words)) host.stdout.write(`${reading.file}: ${line}\n`)
    return exitCodes.invalid
  }
  const { model } = reading
  const { language, words } = speechWith(model, speech)
  host.stdout.write(`${words.model.sound(name, modelFiguresOf(model))}\n`)
  const nameless = model.order.filter((key) => labelOf(key, language) === key)
  if (nameless.length > 0) say(host, words.model.withoutLabel(nameless))
  return exitCodes.fine
}
