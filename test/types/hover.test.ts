import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'

const path = join(packageRoot, 'src/model/hovered.ts')
let text = ''
let version = 0
const service = ts.createLanguageService(hostOfOneFile())

describe('An editor', () => {
  test.each(customerModel.order)('shows what record.%s means, with its Chinese term', (key) => {
    expect(hoverOver(`record.${key}`)).toContain(`${zhCN.fields[key].label}: `)
  })

  test('shows it for the record of any model', () => {
    const type = "RecordOf<typeof import('./guide-model.ts').guideModel>"
    expect(hoverOver('record.fullName', type)).toContain('客户全称')
  })

  test('shows a union of codes, not how it was computed', () => {
    expect(hoverOver('record.size')).toContain('"small" | "medium" | "large"')
  })
})

/** What an editor shows over the last name of an expression: type and documentation. */
function hoverOver(expression: string, type = 'CustomerRecord'): string {
  text = [
    "import type { CustomerRecord } from './customer-record.ts'",
    "import type { RecordOf } from './record-of.ts'",
    `declare const record: ${type}`,
    expression,
  ].join('\n')
  version += 1
  const info = service.getQuickInfoAtPosition(path, text.length - 1)
  return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`
}

function hostOfOneFile(): ts.LanguageServiceHost {
  return {
    getScriptFileNames: () => [path],
    getScriptVersion: (name) => (name === path ? String(version) : '1'),
    getScriptSnapshot: (name) => {
      const content = name === path ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => packageRoot,
    getCompilationSettings: () => ({
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  }
}
