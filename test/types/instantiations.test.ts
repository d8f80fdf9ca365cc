import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'

const path = join(packageRoot, 'src/model/counted.ts')

const options: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
}

const imports = "import { customerModel, defineCustomerModel, type RecordOf } from './index.ts'\n"

const firm = (name: string, base: string) => `export const ${name} = defineCustomerModel({
  extends: ${base},
  fields: {
    ${name}Fleet: { kind: 'number', maximum: 5000, module: 'company', required: true },
    ${name}Service: { kind: 'choice', options: '${name}', module: 'cooperation', required: true },
  },
  options: { ${name}: [{ code: 'gold', names: ['金牌'] }, { code: 'basic', names: ['基础'] }] },
  override: { email: { required: true }, website: { visible: { field: 'size', in: ['large'] } } },
  templates: { churned: { required: { phone: false } } },
})
export declare const ${name}Record: RecordOf<typeof ${name}>
export const ${name}Phone = ${name}Record.phone
`

describe('The compiler', () => {
  const empty = countOf(`${imports}export const unused = [customerModel, defineCustomerModel]`)

  // An editor does this again at each keystroke; 50,000 instantiations are about a tenth of a second.
  test.each([
    [
      'the record of the stock model',
      'export declare const record: RecordOf<typeof customerModel>\nrecord.phone',
      1_500,
    ],
    ['a model of ones own', firm('own', 'customerModel'), 4_500],
    ['three models, each from the last', firm('a', 'customerModel') + firm('b', 'a') + firm('c', 'b'), 12_000],
  ])('makes few types for %s', (_what, text, most) => {
    const count = countOf(imports + text) - empty
    console.info(`${count} of ${most} instantiations`)
    expect(count).toBeLessThanOrEqual(most)
    // A budget that nothing comes near warns of nothing.
    expect(count).toBeGreaterThan(most * 0.2)
  })
})

/** How many types the compiler instantiates to judge a file, which must be right. */
function countOf(text: string): number {
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === path || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest)
  const program = ts.createProgram([path], options, host)
  const file = program.getSourceFile(path)
  const told = program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  expect(told).toEqual([])
  return program.getInstantiationCount()
}
