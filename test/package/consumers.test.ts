import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { exportedNames } from './exported-names.ts'
import { resultOf } from './result-of.ts'

const folder = join(packageRoot, 'test/package/consumers')

const resolutions = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

const browser = { lib: ['es2022', 'dom'] }

describe('The declarations', () => {
  describe.each([['typescript59'], ['typescript60'], ['typescript70']])('under %s', (compiler) => {
    test('compile for hosts that resolve as bundlers do', async () => {
      expect(await complaintsOf(compiler, 'bundler', consumersFor('bundler'), browser)).toBe('')
    })

    test('compile for hosts that resolve as Node does, and ask for nothing of Node or a browser', async () => {
      const told = await complaintsOf(compiler, 'nodenext', consumersFor('nodenext'), { lib: ['es2022'] })
      // The declarations of valibot name Blob and File.
      expect(told.split('\n').filter((line) => !line.startsWith('node_modules/valibot/') && line !== '')).toEqual([])
    })

    test('refuse a host that takes a record for what it is not', async () => {
      writeFileSync(
        join(inject('hostFolder'), 'wrong.ts'),
        "import type { CustomerRecord } from 'kehu'\nexport const size: CustomerRecord['size'] = 'huge'\n",
      )
      const told = await complaintsOf(compiler, 'nodenext', ['wrong.ts'], { ...browser, skipLibCheck: true })
      expect(told).toContain('TS2322')
    })
  })
})

/** Copies the consumers to the host and adds those that name every subpath. */
function consumersFor(resolution: keyof typeof resolutions): readonly string[] {
  const written = readdirSync(folder).filter((name) => /\.c?ts$/.test(name))
  for (const name of written) copyFileSync(join(folder, name), join(inject('hostFolder'), name))
  const lines = Object.keys(exportedNames()).map((name, index) => `import * as module${index} from '${name}'`)
  const use = `export const all: readonly object[] = [${lines.map((_, index) => `module${index}`).join(', ')}]`
  for (const name of ['every-subpath.ts', 'every-subpath.cts']) {
    writeFileSync(join(inject('hostFolder'), name), `${lines.join('\n')}\n${use}\n`)
  }
  const all = [...written, 'every-subpath.ts', 'every-subpath.cts']
  return resolution === 'bundler' ? all.filter((name) => !name.endsWith('.cts')) : all
}

async function complaintsOf(
  compiler: string,
  resolution: keyof typeof resolutions,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<string> {
  const config = `tsconfig.${compiler}.${resolution}.${files.length}.json`
  const compilerOptions = {
    ...resolutions[resolution],
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options,
  }
  writeFileSync(join(inject('hostFolder'), config), JSON.stringify({ compilerOptions, files }))
  const program = join(folder, 'node_modules', compiler, 'bin/tsc')
  const told = await resultOf(process.execPath, [program, '--project', config], {
    folder: inject('hostFolder'),
    mayFail: true,
  })
  return `${told.output}${told.complaints}`
}
