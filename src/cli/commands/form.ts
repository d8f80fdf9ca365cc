import { divisions } from '../../data/divisions/index.ts'
import { industries } from '../../data/industries/index.ts'
import { accessOf, divisionTreeOf, type FormMode, formOf, industryTreeOf } from '../../form/index.ts'
import { type Dialect, dialects } from '../dialects.ts'
import { exitCodes } from '../exit-codes.ts'
import { functionsIn } from '../functions-in.ts'
import { type Host, say } from '../host.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { customerTypeOf, roleOf } from '../models/model-names.ts'
import type { Speech } from '../settings.ts'

/** The modes of a form. */
export const formModes = ['create', 'edit', 'view'] as const satisfies readonly FormMode[]

/** The options of `kehu form`. */
export interface FormCommandOptions {
  readonly model: string
  readonly dialect: Dialect
  readonly mode: FormMode
  readonly type?: string
  readonly role?: string
  readonly divisions?: boolean
}

/** Prints the form of a model in the dialect of a form library. */
export async function printForm(options: FormCommandOptions, { language, words }: Speech, host: Host): Promise<number> {
  const model = chosenModel(options.model, words)
  const form = formOf(model, {
    language,
    mode: options.mode,
    trees: {
      industry: industryTreeOf(industries),
      ...(options.divisions && { address: divisionTreeOf(divisions) }),
    },
    ...customerTypeOf(model, options.type, words),
    ...(options.role !== undefined && { access: accessOf(model, roleOf(model, options.role, words)) }),
  })
  const spelled = dialects[options.dialect](form)
  const lost = functionsIn(spelled)
  if (lost.length > 0) say(host, words.model.functionsLeftOut(lost))
  host.stdout.write(`${JSON.stringify(spelled, undefined, 2)}\n`)
  return exitCodes.fine
}
