import { Argument, type Command, Option } from 'commander'
import { version } from '../../package.json'
import { commandMaker, spokenProgram } from './command-help.ts'
import { type CheckOptions, check } from './commands/check.ts'
import { type DedupeOptions, dedupe } from './commands/dedupe.ts'
import { explain } from './commands/explain.ts'
import { field } from './commands/field.ts'
import { fieldKinds } from './commands/field-kinds.ts'
import { type FilterOptions, filter } from './commands/filter.ts'
import { type IdOptions, id } from './commands/id.ts'
import { type ProfileOptions, profile, profileFormats } from './commands/profile.ts'
import type { Host } from './host.ts'
import { addImportCommands } from './import-commands.ts'
import { inputFormats } from './input/source.ts'
import { addModelCommands, withModel } from './model-commands.ts'
import { countOf, dateOf, delimiterOf, entriesWith, rateOf } from './option-values.ts'
import { reportFormats } from './reports/reporter.ts'
import type { Speech } from './settings.ts'
import type { CommandWords } from './words/words.ts'

/** The command line: what can be asked, in the words of a language. `done` is told the exit code of what was asked. */
export function programOf(speech: Speech, host: Host, done: (exitCode: number) => void): Command {
  const { words } = speech
  const { help } = words
  const program = spokenProgram(words, host).version(version, '-V, --version', help.options.version)
  const command = commandMaker(words)

  withJudging(command(program, 'check', help.commands.check), words)
    .argument('<file>', help.arguments.file)
    .addOption(new Option('--format <format>', help.options.format).choices(reportFormats).default('text'))
    .addOption(new Option('--input <format>', help.options.input).choices(inputFormats))
    .option('--encoding <encoding>', help.options.encoding)
    .option('--delimiter <character>', help.options.delimiter, (text) => delimiterOf(text, words))
    .option('--accepted <file>', help.options.accepted)
    .option('--rejected <file>', help.options.rejected)
    .option('--output <file>', help.options.output)
    .option('--max-errors <count>', help.options.maxErrors, (text) => countOf(text, 0, words))
    .option('--max-error-rate <rate>', help.options.maxErrorRate, (text) => rateOf(text, words))
    .option('--jobs <count>', help.options.jobs, (text) => countOf(text, 1, words))
    .action(async (file: string, options: CheckOptions) => done(await check(file, options, speech, host)))

  withModel(command(program, 'dedupe', help.commands.dedupe), words)
    .argument('<file>', help.arguments.file)
    .addOption(new Option('--input <format>', help.options.input).choices(inputFormats))
    .option('--encoding <encoding>', help.options.encoding)
    .option('--delimiter <character>', help.options.delimiter, (text) => delimiterOf(text, words))
    .option('--json', help.options.json)
    .option('--personal', help.options.personal)
    .action(async (file: string, options: DedupeOptions) => done(await dedupe(file, options, speech, host)))
  addImportCommands(program, command, speech, host, done)

  command(program, 'field', help.commands.field)
    .addArgument(new Argument('<kind>', help.arguments.kind).choices(fieldKinds))
    .action(async (kind: (typeof fieldKinds)[number]) => done(await field(kind, host)))

  withJudging(command(program, 'filter', help.commands.filter), words)
    .option('--jobs <count>', help.options.jobs, (text) => countOf(text, 1, words))
    .action(async (options: FilterOptions) => done(await filter(options, speech, host)))

  withModel(command(program, 'id', help.commands.id), words)
    .argument('[number]', help.arguments.number)
    .option('--date <date>', help.options.date, (text) => dateOf(text, words))
    .option('--sequence <count>', help.options.sequence, (text) => countOf(text, 1, words))
    .option('--field <key=value>', help.options.field, (text, before: Readonly<Record<string, string>> | undefined) =>
      entriesWith(text, before, words),
    )
    .action(async (number: string | undefined, options: IdOptions) => done(await id(number, options, speech, host)))

  withJudging(command(program, 'profile', help.commands.profile), words)
    .argument('<file>', help.arguments.file)
    .addOption(new Option('--format <format>', help.options.profileFormat).choices(profileFormats).default('text'))
    .addOption(new Option('--input <format>', help.options.input).choices(inputFormats))
    .option('--encoding <encoding>', help.options.encoding)
    .option('--delimiter <character>', help.options.delimiter, (text) => delimiterOf(text, words))
    .action(async (file: string, options: ProfileOptions) => done(await profile(file, options, speech, host)))

  addModelCommands(program, command, speech, host, done)

  command(program, 'explain', help.commands.explain)
    .argument('[code]', help.arguments.code)
    .action(async (code: string | undefined) => done(await explain(code, speech, host)))

  return program
}

/** The options of every command that judges records. */
function withJudging(command: Command, words: CommandWords): Command {
  const { options } = words.help
  return withModel(command, words)
    .option('--today <date>', options.today, (text) => dateOf(text, words))
    .addOption(new Option('--occasion <occasion>', options.occasion).choices(['create', 'stock']).default('create'))
    .option('--number-from <sequence>', options.numberFrom, (text) => countOf(text, 1, words))
}
