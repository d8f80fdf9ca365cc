import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { exportedNames } from './exported-names.ts'

const specifiers = Object.keys(exportedNames())

describe('The packed package bundled for a browser', () => {
  test('needs no module of Node and runs where only the language itself is there', async () => {
    const entry = [
      ...specifiers.map((specifier, index) => `import * as module${index} from '${specifier}'`),
      `import useOf from './use-of.cjs'`,
      `export const modules = { ${specifiers.map((specifier, index) => `'${specifier}': module${index}`).join(', ')} }`,
      'export const results = useOf(modules)',
    ].join('\n')
    const code = await bundle(entry)
    const told = runInContext(`${code}; JSON.stringify(packed.results)`, createContext(Object.create(null)))
    const expected = readFileSync(join(packageRoot, 'test/golden/smoke.json'), 'utf8')
    expect(JSON.parse(told)).toEqual(JSON.parse(expected))
  })

  test.each(specifiers)('%s does nothing when it is imported', async (specifier) => {
    // Without the promise of package.json a bundler keeps whatever it cannot prove to be without effect.
    const code = await bundle(`import * as unused from '${specifier}'`, { format: 'esm', ignoreManifest: true })
    expect(code.replace(/^(?:import .*"[^"]+";|\/\/ .*)$/gm, '').trim()).toBe('')
  })
})

async function bundle(
  contents: string,
  { format = 'iife', ignoreManifest = false }: { format?: 'iife' | 'esm'; ignoreManifest?: boolean } = {},
): Promise<string> {
  const host = inject('hostFolder')
  const result = await build({
    stdin: { contents, resolveDir: host, loader: 'js' },
    bundle: true,
    write: false,
    charset: 'utf8',
    format,
    globalName: 'packed',
    platform: 'browser',
    external: ignoreManifest ? ['valibot', 'libphonenumber-js', 'date-fns'] : [],
    plugins: ignoreManifest ? [effectsUnknown] : [],
  })
  return result.outputFiles[0]?.text ?? ''
}

/** Makes esbuild look at the statements of every file instead of believing `sideEffects: false`. */
const effectsUnknown = {
  name: 'effects-unknown',
  setup(build: import('esbuild').PluginBuild) {
    build.onResolve({ filter: /^(?:kehu|\.)/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'asked') return undefined
      const found = await build.resolve(path, { resolveDir, kind, pluginData: 'asked' })
      return { ...found, sideEffects: true }
    })
  },
}
