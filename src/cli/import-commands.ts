import { type Command, Option } from 'commander'
import type { CommandMaker } from './command-help.ts'
import { type ImportCommandOptions, importTable } from './commands/import.ts'
import { type TemplateOptions, writeTemplate } from './commands/template.ts'
import type { Host } from './host.ts'
import { withModel } from './model-commands.ts'
import { dateOf, delimiterOf } from './option-values.ts'
import type { Speech } from './settings.ts'

/** Adds the commands that stand between a table and a store: `import` and `template`. */
export function addImportCommands(
  program: Command,
  command: CommandMaker,
  speech: Speech,
  host: Host,
  done: (exitCode: number) => void,
): void {
  const { words } = speech
  const { help } = words
  const { options } = help

  withModel(command(program, 'import', help.commands.import), words)
    .argument('<file>', help.arguments.file)
    .option('--output <file>', options.importOutput)
    .option('--errors <file>', options.errors)
    .option('--existing <file>', options.existing)
    .option('--key <fields>', options.key)
    .option('--map <header=field>', options.map, (text, before: readonly string[] | undefined) => [
      ...(before ?? []),
      text,
    ])
    .addOption(new Option('--blanks <what>', options.blanks).choices(['keep', 'clear']).default('keep'))
    .option('--repair', options.repair)
    .option('--encoding <encoding>', options.encoding)
    .option('--delimiter <character>', options.delimiter, (text) => delimiterOf(text, words))
    .option('--today <date>', options.today, (text) => dateOf(text, words))
    .addOption(new Option('--occasion <occasion>', options.occasion).choices(['create', 'stock']).default('create'))
    .action(async (file: string, given: ImportCommandOptions) => done(await importTable(file, given, speech, host)))

  withModel(command(program, 'template', help.commands.template), words)
    .option('--type <type>', options.type)
    .option('-o, --output <file>', options.templateOutput, 'customers.xlsx')
    .action(async (given: TemplateOptions) => done(await writeTemplate(given, speech, host)))
}
