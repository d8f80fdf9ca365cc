import type { ExampleName } from '../examples.ts'

/** The words of `--help`. */
export interface HelpWords {
  readonly about: string
  readonly commands: {
    readonly check: string
    readonly dedupe: string
    readonly import: string
    readonly template: string
    readonly field: string
    readonly filter: string
    readonly id: string
    readonly profile: string
    readonly model: string
    readonly modelInit: string
    readonly modelCheck: string
    readonly modelDiff: string
    readonly modelCompile: string
    readonly modelSchema: string
    readonly schema: string
    readonly form: string
    readonly explain: string
    readonly help: string
  }
  readonly arguments: {
    readonly file: string
    readonly kind: string
    readonly number: string
    readonly code: string
    readonly model: string
    readonly newModel: string
  }
  readonly options: {
    readonly help: string
    readonly version: string
    readonly locale: string
    readonly format: string
    readonly input: string
    readonly encoding: string
    readonly delimiter: string
    readonly today: string
    readonly occasion: string
    readonly model: string
    readonly numberFrom: string
    readonly jobs: string
    readonly accepted: string
    readonly rejected: string
    readonly output: string
    readonly existing: string
    readonly key: string
    readonly map: string
    readonly blanks: string
    readonly repair: string
    readonly errors: string
    readonly importOutput: string
    readonly templateOutput: string
    readonly maxErrors: string
    readonly maxErrorRate: string
    readonly date: string
    readonly sequence: string
    readonly field: string
    readonly profileFormat: string
    readonly modelFormat: string
    readonly diffFormat: string
    readonly force: string
    readonly moduleFile: string
    readonly whole: string
    readonly target: string
    readonly type: string
    readonly role: string
    readonly mode: string
    readonly dialect: string
    readonly divisions: string
    readonly json: string
    readonly personal: string
  }
  /** Headings and marks of commander, by the English ones. */
  readonly titles: Readonly<Record<string, string>>
  readonly examples: string
  readonly exitCodes: string
  /** Where they mean something else. */
  readonly exitCodesOf: { readonly [Path in ExampleName]?: string }
}
