import { checkSync } from 'recheck'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesUnder, nodesOf, placeOf, syntaxOf } from './tree.ts'

const files = filesUnder('src', '.ts').map((path) => [path, syntaxOf(path)] as const)
const literals = files.flatMap(([, file]) => [...nodesOf(file)].filter(ts.isRegularExpressionLiteral))

// The checker in JavaScript: no Java, no native program, the same answer everywhere.
beforeAll(() => {
  process.env.RECHECK_SYNC_BACKEND = 'pure'
})

describe('Regular expressions', () => {
  test.each(literals.map((literal) => [placeOf(literal), literal.text] as const))(
    '%s %s takes linear time',
    (_, text) => {
      expect(answerTo(text)).toBe('safe')
    },
  )

  test('Regular expressions are literals, which this test can see', () => {
    const constructed = files
      .filter(([path]) => !path.startsWith('src/cli/'))
      .flatMap(([, file]) => [...nodesOf(file)].filter(isConstruction))
    expect(constructed.map(placeOf)).toEqual([])
  })

  test('The checker finds an expression that backtracks', () => {
    expect(answerTo('/^(a+)+$/')).not.toBe('safe')
    expect(answerTo('/a.*b.*c$/')).not.toBe('safe')
  })
})

function answerTo(literal: string): string {
  const end = literal.lastIndexOf('/')
  const result = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 50_000 })
  if (result.status === 'vulnerable') return `${result.complexity.summary}, by ${result.attack.pattern}`
  return result.status === 'safe' ? 'safe' : `unknown: ${result.error.kind}`
}

function isConstruction(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
}
