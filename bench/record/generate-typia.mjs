import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { rules } from './rules.mjs'

const generated = new URL('generated/', import.meta.url)
const workshop = fileURLToPath(new URL('typia/', generated))
const command = fileURLToPath(new URL('../node_modules/typia/lib/executable/typia.js', import.meta.url))

/** Writes the type that the rules describe, and lets typia turn it into `generated/typia.mjs`, which git ignores. */
export function generateTypia() {
  mkdirSync(`${workshop}source`, { recursive: true })
  writeFileSync(`${workshop}source/typia.ts`, sourceText())
  writeFileSync(`${workshop}tsconfig.json`, JSON.stringify({ compilerOptions }))
  const options = ['--input', 'source', '--output', 'output', '--project', 'tsconfig.json']
  execFileSync(process.execPath, [command, 'generate', ...options], { cwd: workshop, stdio: 'pipe' })
  const { code } = transformSync(readFileSync(`${workshop}output/typia.ts`, 'utf8'), { loader: 'ts' })
  const imports = `import { isAmount, isCalendarDate, patterns } from '../rules.mjs'\n`
  writeFileSync(new URL('typia.mjs', generated), imports + code)
  rmSync(workshop, { recursive: true })
}

const compilerOptions = {
  strict: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  skipLibCheck: true,
  types: [],
}

function sourceText() {
  const fields = Object.entries(rules).map(([key, rule]) => `  ${key}${rule.required ? '' : '?'}: ${typeOf(rule)}`)
  return `import typia, { tags } from 'typia'

interface CustomerRecord {
${fields.join('\n')}
}

export const is = typia.createIs<CustomerRecord>()
export const validate = typia.createValidate<CustomerRecord>()
export const prune = typia.misc.createIsPrune<CustomerRecord>()
`
}

/** Tests are called by name, because typia's own `Pattern` makes a regular expression anew at every check. */
function typeOf({ kind, minimum, maximum, pattern, codes }) {
  switch (kind) {
    case 'text': {
      const text = `string & tags.MinLength<${minimum}> & tags.MaxLength<${maximum}>`
      return pattern ? `${text} & ${tested('string', pattern, `patterns.${pattern}.test($input)`)}` : text
    }
    case 'code':
      return unionOf(codes)
    case 'codes':
      return `(${unionOf(codes)})[]`
    case 'date':
      return `string & ${tested('string', kind, 'isCalendarDate($input)')}`
    case 'amount':
      return `number & ${tested('number', kind, 'isAmount($input)')}`
  }
}

const unionOf = (codes) => codes.map((code) => `'${code}'`).join(' | ')
const tested = (target, kind, validate) =>
  `tags.TagBase<{ target: '${target}'; kind: '${kind}'; value: undefined; validate: '${validate}' }>`
