import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageRoot } from '../../../.config/subpaths.ts'
import { partsOf, zipOf } from './made-workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))
const program = join(folder, 'read.mjs')

beforeAll(() =>
  build({
    stdin: {
      contents: `import { readFileSync } from 'node:fs'
        import { readSheets } from './read-sheets.ts'
        const said = await readSheets(readFileSync(process.argv[2])).then((sheets) => sheets[0].rows.length, (reason) => reason.fault ?? String(reason))
        console.log(said)`,
      resolveDir: join(packageRoot, 'test/cli/workbook'),
    },
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  }),
)

afterAll(() => rmSync(folder, { recursive: true }))

const sheet = 'xl/worksheets/sheet1.xml'
const texts = 'xl/sharedStrings.xml'
const styles = 'xl/styles.xml'
const bomb = 600_000_000

const hostile: readonly (readonly [string, string, () => Buffer])[] = [
  ['a sheet of 600 MB', 'too_large', () => zipOf(partsOf('', { [sheet]: Buffer.alloc(bomb, 0x20) }))],
  [
    '600 MB that claim to be 100 bytes',
    'damaged',
    () => zipOf(partsOf('', { [sheet]: Buffer.alloc(bomb, 0x20) }), { [sheet]: 100 }),
  ],
  ['texts of 600 MB', 'too_large', () => zipOf(partsOf('', { [texts]: Buffer.alloc(bomb, 0x20) }))],
  ['4,000,000 texts', 'too_large', () => zipOf(partsOf('', { [texts]: `<sst>${'<si/>'.repeat(4_000_000)}</sst>` }))],
  [
    '4,000,000 styles',
    'too_large',
    () => zipOf(partsOf('', { [styles]: `<s><cellXfs>${'<xf/>'.repeat(4_000_000)}</cellXfs></s>` })),
  ],
  [
    '8,000,000 merged cells',
    'too_large',
    () => zipOf(partsOf('', {}, `<mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(8_000_000)}</mergeCells>`)),
  ],
  ['a name of 150 MB', 'damaged', () => zipOf(partsOf('', { [sheet]: `<${'a'.repeat(150_000_000)}` }))],
  ['an attribute of 150 MB', 'damaged', () => zipOf(partsOf('', { [sheet]: `<a b="${'>'.repeat(150_000_000)}"/>` }))],
  [
    'a text of 150 MB',
    '1',
    () => zipOf(partsOf(`<row><c t="inlineStr"><is><t>${'>'.repeat(150_000_000)}</t></is></c></row>`)),
  ],
]

test.each(hostile)('openWorkbook bears %s in a heap of 256 MB', (_name, said, bytesOf) => {
  const file = join(folder, 'hostile.xlsx')
  writeFileSync(file, bytesOf())
  const answer = execFileSync(process.execPath, ['--max-old-space-size=256', program, file], { encoding: 'utf8' })
  expect(answer.trim()).toBe(said)
})
