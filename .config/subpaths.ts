import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the package: everything below is told relative to it. */
export const packageRoot: string = new URL('..', import.meta.url).pathname.replace(/\/$/, '')

/** Folders of src that have no subpath of their own: the root re-exports three of them, the command is none. */
const withoutSubpath = ['cli', 'kinds', 'model', 'record']

/** `en.ts`, `zh-cn.ts`: the language tag as a file name. */
const languageTable = /^([a-z]{2})(-[a-z]{2})?\.ts$/i

/** The part after the package name (`.`, `./tiers`, `./data/divisions`) and the source file behind it. */
export interface PublicSubpath {
  readonly subpath: string
  /** Relative to the package, e.g. `src/tiers/index.ts`. */
  readonly source: string
  /** Where the build puts it, without extension, e.g. `tiers/index`. */
  readonly output: string
}

/**
 * Every public subpath, read from the folders of src: one folder is one subpath, so are one lookup table, one
 * form dialect and one language. The build, the exports map, the aliases of the tests and the tests of the package all follow this list.
 */
export function publicSubpaths(): readonly PublicSubpath[] {
  const folders = namesIn('src').filter((name) => hasIndex(`src/${name}`) && !withoutSubpath.includes(name))
  const tables = namesIn('src/data').filter((name) => hasIndex(`src/data/${name}`))
  const dialects = namesIn('src/form').filter((name) => hasIndex(`src/form/${name}`))
  const languages = namesIn('src/messages').filter((name) => languageTable.test(name))
  return [
    subpathOf('.', 'index'),
    ...folders.map((name) => subpathOf(`./${name}`, `${name}/index`)),
    ...dialects.map((name) => subpathOf(`./form/${name}`, `form/${name}/index`)),
    ...tables.map((name) => subpathOf(`./data/${name}`, `data/${name}/index`)),
    ...languages.map(languageOf),
  ].sort((one, other) => (one.subpath < other.subpath ? -1 : 1))
}

/** What `import` says: `kehu`, `kehu/tiers`. */
export function specifierOf({ subpath }: PublicSubpath): string {
  return `kehu${subpath.slice(1)}`
}

function subpathOf(subpath: string, output: string): PublicSubpath {
  return { subpath, source: `src/${output}.ts`, output }
}

/** The subpath is spelled as language tags are: `./messages/zh-CN`. */
function languageOf(name: string): PublicSubpath {
  const tag = name.replace(languageTable, (_, language: string, region = '') => `${language}${region.toUpperCase()}`)
  return { subpath: `./messages/${tag}`, source: `src/messages/${name}`, output: `messages/${tag}` }
}

function namesIn(folder: string): readonly string[] {
  const path = join(packageRoot, folder)
  return existsSync(path) ? readdirSync(path).sort() : []
}

function hasIndex(folder: string): boolean {
  return existsSync(join(packageRoot, folder, 'index.ts'))
}

/** Imports of the package as aliases of its source, for tests that say what a host says. */
export function sourceAliases(): { find: RegExp; replacement: string }[] {
  return publicSubpaths().map((entry) => ({
    find: new RegExp(`^${specifierOf(entry)}$`),
    replacement: join(packageRoot, entry.source),
  }))
}
