import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { filesUnder, nodesOf, placeOf, syntaxOf } from './tree.ts'

/** Names of a host: what the library must be told it never asks for. */
const hostNames = new Set([
  'Buffer',
  'console',
  'crypto',
  'document',
  'eval',
  'fetch',
  'Function',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'self',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
])

const library = filesUnder('src', '.ts').filter((path) => !path.startsWith('src/cli/'))

describe('Purity', () => {
  test('Outside the command no file asks for time, chance, a host or code from text', () => {
    expect(library.flatMap((path) => impuritiesOf(syntaxOf(path)))).toEqual([])
  })

  test.each([
    ['process.env.HOME'],
    ['console.log(1)'],
    ['const now = Date.now()'],
    ['const now = new Date()'],
    ['const now = Date()'],
    ['const dice = Math.random()'],
    ["const lazy = import('./x.ts')"],
    ["eval('1')"],
    ["const make = new Function('return 1')"],
    ['const { log } = console'],
    ['const here = import.meta.url'],
  ])('impuritiesOf sees %s', (text) => {
    expect(impuritiesOf(made(text))).toHaveLength(1)
  })

  test.each([
    ['const day = new Date(0)'],
    ['const step = { process: 1 }; step.process'],
    ['interface Host { console: string; random(): number }'],
    ['type Check = Function'],
    ['const whole = Math.round(1.5)'],
    ['const day = Date.UTC(2024, 1, 29)'],
  ])('impuritiesOf lets %s pass', (text) => {
    expect(impuritiesOf(made(text))).toEqual([])
  })
})

function made(text: string): ts.SourceFile {
  return ts.createSourceFile('made.ts', text, ts.ScriptTarget.Latest, true)
}

function impuritiesOf(file: ts.SourceFile): readonly string[] {
  return [...nodesOf(file)].filter(isImpure).map((node) => `${placeOf(node)} ${node.getText()}`)
}

function isImpure(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return hostNames.has(node.text) && isValueInUse(node)
  if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0
  if (ts.isCallExpression(node)) {
    return node.expression.kind === ts.SyntaxKind.ImportKeyword || isNamed(node.expression, 'Date')
  }
  if (ts.isPropertyAccessExpression(node)) {
    const { expression: object, name } = node
    return (isNamed(object, 'Date') && name.text === 'now') || (isNamed(object, 'Math') && name.text === 'random')
  }
  return ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** The identifier is an expression, not the name of a property, of a member or of a type. */
function isValueInUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  const isName = ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isTypeReferenceNode(parent)
  return !isName && !ts.isQualifiedName(parent) && !ts.isMethodDeclaration(parent) && !ts.isPropertyDeclaration(parent)
}
