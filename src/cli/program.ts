import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { checkCalendarDate } from '../kinds/calendar-date.ts'
import { type CheckOptions, check } from './commands/check.ts'
import { explain } from './commands/explain.ts'
import { field } from './commands/field.ts'
import { fieldKinds } from './commands/field-kinds.ts'
import { filter } from './commands/filter.ts'
import { type IdOptions, id } from './commands/id.ts'
import { type ModelOptions, printModel } from './commands/model.ts'
import { exampleText } from './examples.ts'
import type { Host } from './host.ts'
import { inputFormats } from './input/source.ts'
import { reportFormats } from './reports/reporter.ts'
import { type JudgingOptions, locales, models, type Speech } from './settings.ts'
import { usageErrorText } from './usage-errors.ts'
import type { CommandWords } from './words/words.ts'

/** The command line: what can be asked, in the words of a language. `done` is told the exit code of what was asked. */
export function programOf(speech: Speech, host: Host, done: (exitCode: number) => void): Command {
  const { words } = speech
  const { help } = words
  const program = new Command('kehu')
    .description(help.about)
    .version(version, '-V, --version', help.options.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      outputError: (text, write) => write(usageErrorText(text, words)),
    })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: (option) => optionText(option, help.titles),
      subcommandTerm: (command) => `${command.name()} ${command.registeredArguments.map(termOf).join(' ')}`.trimEnd(),
    })
    .helpOption('-h, --help', help.options.help)
    .helpCommand('help [command]', help.commands.help)
    .addOption(new Option('--locale <locale>', help.options.locale).choices(locales))

  const command = (name: keyof typeof exampleText, description: string): Command =>
    program
      .command(name)
      .description(description)
      .helpOption('-h, --help', help.options.help)
      .addOption(new Option('--locale <locale>', help.options.locale).choices(locales))
      .addHelpText('after', `\n${help.examples}\n${exampleText[name]}\n\n${help.exitCodes}`)

  withJudging(command('check', help.commands.check), words)
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
    .action(async (file: string, options: CheckOptions) => done(await check(file, options, speech, host)))

  command('field', help.commands.field)
    .addArgument(new Argument('<kind>', help.arguments.kind).choices(fieldKinds))
    .action(async (kind: (typeof fieldKinds)[number]) => done(await field(kind, host)))

  withJudging(command('filter', help.commands.filter), words).action(async (options: JudgingOptions) =>
    done(await filter(options, host)),
  )

  withModel(command('id', help.commands.id), words)
    .argument('[number]', help.arguments.number)
    .option('--date <date>', help.options.date, (text) => dateOf(text, words))
    .option('--sequence <count>', help.options.sequence, (text) => countOf(text, 1, words))
    .action(async (number: string | undefined, options: IdOptions) => done(await id(number, options, speech, host)))

  withModel(command('model', help.commands.model), words)
    .addOption(new Option('--format <format>', help.options.modelFormat).choices(['json', 'text']).default('json'))
    .action(async (options: ModelOptions) => done(await printModel(options, speech, host)))

  command('explain', help.commands.explain)
    .argument('[code]', help.arguments.code)
    .action(async (code: string | undefined) => done(await explain(code, speech, host)))

  return program
}

function withModel(command: Command, { help }: CommandWords): Command {
  return command.addOption(
    new Option('--model <model>', help.options.model).choices(Object.keys(models)).default('customer'),
  )
}

/** The options of every command that judges records. */
function withJudging(command: Command, words: CommandWords): Command {
  const { options } = words.help
  return withModel(command, words)
    .option('--today <date>', options.today, (text) => dateOf(text, words))
    .addOption(new Option('--occasion <occasion>', options.occasion).choices(['create', 'stock']).default('create'))
    .option('--number-from <sequence>', options.numberFrom, (text) => countOf(text, 1, words))
}

/** What an option is for, then its choices and what it is unless told otherwise. */
function optionText(option: Option, titles: Readonly<Record<string, string>>): string {
  const standard: unknown = option.defaultValue
  const parts = [
    ...(option.argChoices ? [`${titles.choices ?? 'choices'}: ${option.argChoices.join(' ')}`] : []),
    ...(standard === undefined ? [] : [`${titles.default ?? 'default'}: ${String(standard)}`]),
  ]
  return parts.length === 0 ? option.description : `${option.description} (${parts.join('; ')})`
}

function termOf(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`
}

function dateOf(text: string, words: CommandWords): string {
  if (checkCalendarDate(text).length > 0) throw new InvalidArgumentError(words.notADate)
  return text
}

function countOf(text: string, least: number, words: CommandWords): number {
  const count = Number(text)
  if (!/^\d{1,9}$/.test(text) || count < least) throw new InvalidArgumentError(words.notACount(least))
  return count
}

function rateOf(text: string, words: CommandWords): number {
  const rate = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
  if (!/^\d{1,3}(?:\.\d{1,9})?%?$/.test(text) || rate > 1) throw new InvalidArgumentError(words.notARate)
  return rate
}

function delimiterOf(text: string, words: CommandWords): string {
  const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter)) throw new InvalidArgumentError(words.notADelimiter)
  return delimiter
}
