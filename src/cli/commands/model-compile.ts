import { exitCodes } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { modelModule, modelModuleTypes } from '../models/model-module.ts'
import { writeWhole } from '../output/write-whole.ts'
import type { Speech } from '../settings.ts'

/** The options of `kehu model compile`. */
export interface CompileOptions {
  /** The file of the module; its declarations are written beside it. */
  readonly output?: string
}

/** Writes a model as a plain module that judges records without compiling anything. */
export async function compileModule(
  name: string,
  { output }: CompileOptions,
  { words }: Speech,
  host: Host,
): Promise<number> {
  const model = chosenModel(name, words)
  if (output === undefined) host.stdout.write(modelModule(model))
  else {
    await writeWhole(declarationsOf(output), modelModuleTypes(model), host, words)
    await writeWhole(output, modelModule(model), host, words)
  }
  return exitCodes.fine
}

/** `checker.js` → `checker.d.ts`, `checker.mjs` → `checker.d.mts`. */
function declarationsOf(path: string): string {
  return path.replace(/(?:\.([cm]?)[jt]s)?$/i, '.d.$1ts')
}
