import { confirmPlan, type ImportPlan } from '../../import/index.ts'
import { nearestOf } from '../../model/definition/nearest.ts'
import type { CustomerModel } from '../../model/index.ts'
import { foldHeader } from '../../pipeline/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { CommandWords } from '../words/words.ts'

/** The plan with what `--map header=field` says of its columns; an empty field leaves a column out. */
export function chosenColumns(
  plan: ImportPlan,
  choices: readonly string[],
  model: CustomerModel,
  words: CommandWords,
): ImportPlan {
  const chosen: Record<number, string | null> = {}
  for (const choice of choices) {
    const at = choice.lastIndexOf('=')
    const [header, field] = [choice.slice(0, Math.max(at, 0)), choice.slice(at + 1)]
    const column = plan.columns.find((one) => foldHeader(one.header) === foldHeader(header))
    if (!column || at < 1) throw failure(exitCodes.usage, words.importing.unknownHeader(header))
    assertField(field === '' ? undefined : field, model, words)
    chosen[column.column] = field === '' ? null : field
  }
  return confirmPlan(plan, model, chosen)
}

/** A name that is no field of the model is a failure that names the nearest one. */
export function assertField(field: string | undefined, { order }: CustomerModel, words: CommandWords): void {
  if (field === undefined || order.includes(field)) return
  throw failure(exitCodes.usage, words.importing.unknownField(field, nearestOf(field, order)))
}
