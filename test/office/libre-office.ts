import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a person types: the address of a cell on the first sheet, and the text. */
export type Typed = Readonly<Record<string, string>>

/** LibreOffice with a profile of its own, so that no other run of it is in the way. */
export interface LibreOffice {
  /** Types into the cells of the first sheet of a workbook, and saves it under another name. */
  readonly type: (from: string, to: string, typed: Typed) => void
  readonly folder: string
}

/** Starts LibreOffice once to make its profile: the module for macros is there from then on. */
export function libreOffice(): LibreOffice {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))
  const profile = join(folder, 'profile')
  const run = (argument: string) =>
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', argument], {
      stdio: 'ignore',
    })
  run('--terminate_after_init')
  return {
    folder,
    type: (from, to, typed) => {
      writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), moduleOf(typingMacro(from, to, typed)))
      run('macro:///Standard.Module1.Main')
    },
  }
}

/** A macro in Basic that does what a person does at the keyboard. */
function typingMacro(from: string, to: string, typed: Typed): string {
  const keystrokes = Object.entries(typed).flatMap(([address, text]) => [
    `  place(0).Value = "${address}"`,
    '  helper.executeDispatch(frame, ".uno:GoToCell", "", 0, place())',
    `  entry(0).Value = ${basicText(text)}`,
    '  helper.executeDispatch(frame, ".uno:EnterString", "", 0, entry())',
  ])
  return `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  document = StarDesktop.loadComponentFromURL("${pathToFileURL(from)}", "_blank", 0, hidden())
  frame = document.CurrentController.Frame
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim place(0) As New com.sun.star.beans.PropertyValue
  place(0).Name = "ToPoint"
  Dim entry(0) As New com.sun.star.beans.PropertyValue
  entry(0).Name = "StringName"
${keystrokes.join('\n')}
  document.storeToURL("${pathToFileURL(to)}", format())
  document.close(True)
  StarDesktop.terminate()
End Sub`
}

/** Basic has no line breaks inside of a text. */
function basicText(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('\n', '" & Chr(10) & "')}"`
}

function moduleOf(code: string): string {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`
}
