import { stockModelOf } from '../../model/definition/model-of-changes.ts'
import { nearestOf } from '../../model/definition/nearest.ts'
import { problemText } from '../../model/definition/problem.ts'
import type { CustomerModel } from '../../model/model.ts'
import { stockModels } from '../../model/stock-models.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { CommandWords } from '../words/words.ts'
import { type ModelReading, namesFile, readModelFile } from './read-model.ts'

/** The model that a name on the command line means, stock or in a file; one that cannot be used is a failure that tells all. */
export function chosenModel(name: string, words: CommandWords): CustomerModel {
  const reading = readChosenModel(name, words)
  if (reading.ok) return reading.model
  const lines = problemLines(reading, words).map((line) => `- ${line}`)
  throw failure(exitCodes.usage, [words.model.unusable(reading.file), ...lines].join('\n'))
}

/** The same, for whoever wants to tell what is wrong with it. */
export function readChosenModel(name: string, words: CommandWords): ModelReading {
  const stock = stockModelOf(name)
  if (stock) return { ok: true, model: stock }
  if (namesFile(name)) return readModelFile(name, words)
  throw failure(exitCodes.usage, words.model.unknownModel(name, nearestOf(name, Object.keys(stockModels))))
}

/** What is wrong with a model, a line each, in the words of the language. */
export function problemLines(
  { problems }: Extract<ModelReading, { readonly ok: false }>,
  words: CommandWords,
): readonly string[] {
  return problems.map(({ path, problem }) => problemText({ path, problem: words.model.problem(problem) }))
}
