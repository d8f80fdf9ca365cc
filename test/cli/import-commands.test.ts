import { expect, test } from 'vitest'
import { commandMaker, spokenProgram } from '../../src/cli/command-help.ts'
import { addImportCommands } from '../../src/cli/import-commands.ts'
import { speechOf } from '../../src/cli/settings.ts'
import { fakeHost } from './fake-host.ts'

test.each(['zh-CN', 'en'])('addImportCommands adds import and template, with every option told in %s', (locale) => {
  const speech = speechOf(locale)
  const host = fakeHost()
  const program = spokenProgram(speech.words, host)
  addImportCommands(program, commandMaker(speech.words), speech, host, () => {})
  expect(program.commands.map((command) => command.name())).toEqual(['import', 'template'])
  for (const command of program.commands) {
    expect(command.options.every(({ description }) => /[a-z\p{Script=Han}]/u.test(description))).toBe(true)
  }
})
