import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { packageRoot } from '../../.config/subpaths.ts'

/** Folders that hold what others made or what a build leaves behind. */
const foreign = new Set(['node_modules', '.git', 'dist', 'coverage'])

/** Paths of all files below a folder, relative to the package, sorted. */
export function filesUnder(folder: string, ending = ''): readonly string[] {
  const path = join(packageRoot, folder)
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !foreign.has(name))
  return entries
    .flatMap((entry) => {
      const below = relative(packageRoot, join(path, entry.name))
      return entry.isDirectory() ? filesUnder(below, ending) : entry.name.endsWith(ending) ? [below] : []
    })
    .sort()
}

/** The text of a file, named relative to the package. */
export function textOf(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8')
}

/** A source file as the compiler reads it. */
export function syntaxOf(path: string): ts.SourceFile {
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)
}

/** Every node of a file, outermost first. */
export function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** `src/kinds/phone.ts:12`, for messages that an editor can jump to. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
}
