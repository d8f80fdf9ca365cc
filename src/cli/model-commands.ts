import { type Command, Option } from 'commander'
import { nearestOf } from '../model/definition/nearest.ts'
import type { CommandMaker } from './command-help.ts'
import { type FormCommandOptions, formModes, printForm } from './commands/form.ts'
import { type ModelOptions, printModel } from './commands/model.ts'
import { checkModel } from './commands/model-check.ts'
import { type CompileOptions, compileModule } from './commands/model-compile.ts'
import { type DiffOptions, diffModel } from './commands/model-diff.ts'
import { type InitOptions, initModel } from './commands/model-init.ts'
import { type ModelSchemaOptions, printModelSchema } from './commands/model-schema.ts'
import { printSchema, type SchemaOptions, schemaTargets } from './commands/schema.ts'
import { dialectNames } from './dialects.ts'
import type { Host } from './host.ts'
import type { Speech } from './settings.ts'
import type { CommandWords } from './words/words.ts'

/** Adds the option by which a command is told its model. */
export function withModel(command: Command, { help }: CommandWords): Command {
  return command.option('--model <model>', help.options.model, 'customer')
}

/** Adds what is asked of models: `model` and the commands below it, `schema` and `form`. */
export function addModelCommands(
  program: Command,
  command: CommandMaker,
  speech: Speech,
  host: Host,
  done: (exitCode: number) => void,
): void {
  const { help } = speech.words
  const formatOption = (description: string) =>
    new Option('--format <format>', description).choices(['json', 'text'] as const)

  const model = withModel(command(program, 'model', help.commands.model), speech.words)
    .addOption(formatOption(help.options.modelFormat).default('json'))
    .helpCommand('help [command]', help.commands.help)
    .enablePositionalOptions()
    .allowExcessArguments()
    .action(async (options: ModelOptions) => {
      refuseArguments(model)
      done(await printModel(options, speech, host))
    })

  command(model, 'model init', help.commands.modelInit)
    .argument('[file]', help.arguments.newModel, 'customer-model.json')
    .option('--force', help.options.force)
    .action(async (file: string, options: InitOptions) => done(await initModel(file, options, speech, host)))

  command(model, 'model check', help.commands.modelCheck)
    .argument('<model>', help.arguments.model)
    .action(async (name: string) => done(await checkModel(name, speech, host)))

  command(model, 'model diff', help.commands.modelDiff)
    .argument('<before>', help.arguments.model)
    .argument('<after>', help.arguments.model)
    .addOption(formatOption(help.options.diffFormat).default('text'))
    .action(async (before: string, after: string, options: DiffOptions) =>
      done(await diffModel([before, after], options, speech, host)),
    )

  command(model, 'model compile', help.commands.modelCompile)
    .argument('<model>', help.arguments.model)
    .option('-o, --output <file>', help.options.moduleFile)
    .action(async (name: string, options: CompileOptions) => done(await compileModule(name, options, speech, host)))

  command(model, 'model schema', help.commands.modelSchema)
    .option('--whole', help.options.whole)
    .action(async (options: ModelSchemaOptions) => done(await printModelSchema(options, host)))

  withModel(command(program, 'schema', help.commands.schema), speech.words)
    .addOption(new Option('--target <target>', help.options.target).choices(schemaTargets).default('draft-2020-12'))
    .option('--type <type>', help.options.type)
    .action(async (options: SchemaOptions) => done(await printSchema(options, speech, host)))

  withModel(command(program, 'form', help.commands.form), speech.words)
    .addOption(new Option('--dialect <dialect>', help.options.dialect).choices(dialectNames).default('metadata'))
    .option('--type <type>', help.options.type)
    .option('--role <role>', help.options.role)
    .addOption(new Option('--mode <mode>', help.options.mode).choices(formModes).default('create'))
    .option('--divisions', help.options.divisions)
    .action(async (options: FormCommandOptions) => done(await printForm(options, speech, host)))
}

/** `kehu model chekc`: without this, commander would only count the arguments. */
function refuseArguments(model: Command): void {
  const [name] = model.args
  if (name === undefined) return
  const nearest = nearestOf(
    name,
    model.commands.map((command) => command.name()),
  )
  const hint = nearest === undefined ? '' : `\n(Did you mean ${nearest}?)`
  model.error(`error: unknown command '${name}'${hint}`)
}
