import ts from 'typescript'
import { filesUnder, textOf } from '../architecture/tree.ts'

/** A fenced block of a page: its language, its text and the line of its first line in the page. */
export interface Block {
  readonly page: string
  readonly line: number
  readonly language: string
  readonly text: string
}

/** An expression of an example and what the page says it gives. */
interface Claim {
  readonly start: number
  readonly end: number
  readonly commentStart: number
  readonly commentEnd: number
  readonly expected: string
  readonly line: number
}

/** Pages whose examples run: the READMEs and everything in docs but the decisions, which tell of past states. */
export function pagesWithExamples(): readonly string[] {
  return markdownPages().filter((page) => !page.startsWith('docs/decisions/') && /^(?:README|docs\/)/.test(page))
}

/** Every Markdown page of the repository, relative to the package. */
export function markdownPages(): readonly string[] {
  return filesUnder('.', '.md')
}

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = []
  let open: { fence: string; language: string; line: number; lines: string[] } | undefined
  const lines = textOf(page).split('\n')
  for (const [index, line] of lines.entries()) {
    const fence = /^(`{3,})(.*)$/.exec(line)
    if (open && fence?.[1] === open.fence && fence[2]?.trim() === '') {
      blocks.push({ page, line: open.line, language: open.language, text: open.lines.join('\n') })
      open = undefined
    } else if (open) {
      open.lines.push(line)
    } else if (fence) {
      open = { fence: fence[1] ?? '', language: (fence[2] ?? '').trim(), line: index + 2, lines: [] }
    }
  }
  if (open) throw new Error(`${page}:${open.line - 1}: the block is never closed`)
  return blocks
}

/** The TypeScript examples of all pages. */
export function examples(): readonly Block[] {
  return pagesWithExamples()
    .flatMap(blocksOf)
    .filter(({ language }) => language === 'ts')
}

/**
 * The example as a test module: `expression // => literal` becomes an assertion that names page and line;
 * `expression // throws RangeError` expects that error.
 */
export function withAssertions(block: Block): string {
  const { text } = block
  const claims = claimsOf(block)
  let result = ''
  let position = 0
  for (const claim of claims) {
    const where = JSON.stringify(`${block.page}:${claim.line}`)
    const expression = text.slice(claim.start, claim.end)
    const thrown = /^throws (\w+)$/.exec(claim.expected)
    result += text.slice(position, claim.start)
    result += thrown
      ? `await __expect(async () => (${expression}), ${where}).rejects.toThrow(${thrown[1]});`
      : `__expect((${expression}), ${where}).toEqual((${claim.expected}));`
    result += text.slice(claim.end, claim.commentStart).replace(/^;/, '')
    position = claim.commentEnd
  }
  return `import { expect as __expect } from 'vitest';${result}${text.slice(position)}\nexport {}\n`
}

function claimsOf(block: Block): readonly Claim[] {
  const file = ts.createSourceFile('example.ts', block.text, ts.ScriptTarget.Latest, true)
  const claims = file.statements.flatMap((statement) => claimAfter(statement, file, block) ?? [])
  const written = block.text.match(/\/\/ (?:=>|throws )/g)?.length ?? 0
  if (written !== claims.length) {
    throw new Error(`${block.page}:${block.line}: a "// =>" stands behind something that is not an expression`)
  }
  return claims
}

function claimAfter(statement: ts.Statement, file: ts.SourceFile, block: Block): Claim | undefined {
  if (!ts.isExpressionStatement(statement)) return undefined
  for (const comment of ts.getTrailingCommentRanges(file.text, statement.end) ?? []) {
    const claim = /^\/\/ (?:=> (.+)|(throws .+))$/.exec(file.text.slice(comment.pos, comment.end).trim())
    if (claim) {
      return {
        start: statement.expression.getStart(file),
        end: statement.expression.end,
        commentStart: comment.pos,
        commentEnd: comment.end,
        expected: (claim[1] ?? claim[2] ?? '').trim(),
        line: block.line + file.getLineAndCharacterOfPosition(statement.expression.getStart(file)).line,
      }
    }
  }
  return undefined
}
