import { type Argument, Command, Option } from 'commander'
import { type ExampleName, exampleText } from './examples.ts'
import type { Host } from './host.ts'
import { locales } from './settings.ts'
import { usageErrorText } from './usage-errors.ts'
import type { CommandWords } from './words/words.ts'

/** A command under another one, with its help and examples. */
export type CommandMaker = (parent: Command, path: ExampleName, description: string) => Command

/** The program itself, before it has commands: it writes where the host says, in the words of the language. */
export function spokenProgram({ help, ...words }: CommandWords, host: Host): Command {
  return (
    new Command('kehu')
      .description(help.about)
      .exitOverride()
      .configureOutput({
        writeOut: (text) => host.stdout.write(text),
        writeErr: (text) => host.stderr.write(text),
        outputError: (text, write) => write(usageErrorText(text, { help, ...words })),
      })
      .configureHelp({
        styleTitle: (title) => help.titles[title] ?? title,
        optionDescription: (option) => optionText(option, help.titles),
        subcommandTerm: (command) => `${command.name()} ${command.registeredArguments.map(termOf).join(' ')}`.trimEnd(),
      })
      .helpOption('-h, --help', help.options.help)
      .helpCommand('help [command]', help.commands.help)
      // What stands behind the name of a command is that command's.
      .enablePositionalOptions()
      .addOption(new Option('--locale <locale>', help.options.locale).choices(locales))
  )
}

/** Makes the commands of a program. */
export function commandMaker({ help }: CommandWords): CommandMaker {
  return (parent, path, description) =>
    parent
      .command(path.split(' ').at(-1) ?? path)
      .description(description)
      .allowExcessArguments(false)
      .helpOption('-h, --help', help.options.help)
      .addOption(new Option('--locale <locale>', help.options.locale).choices(locales))
      .addHelpText('after', `\n${help.examples}\n${exampleText[path]}\n\n${help.exitCodesOf[path] ?? help.exitCodes}`)
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
