import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { exportedNames } from './exported-names.ts'
import { resultOf } from './result-of.ts'

const installed = join(packageRoot, 'test/package/runtimes/node_modules')

/** The other runtimes are installed as programs for Linux on x64; elsewhere only the Node at hand is tried. */
const others: readonly (readonly [name: string, program: string, ...parameters: string[]])[] =
  process.platform === 'linux' && process.arch === 'x64'
    ? [
        ['Node 22', join(installed, 'node22/bin/node')],
        ['Node 24', join(installed, 'node24/bin/node')],
        ['Node 26', join(installed, 'node26/bin/node')],
        ['Bun', join(installed, 'bun/bin/bun')],
        [
          'Deno',
          join(installed, 'deno/deno'),
          'run',
          '--allow-read',
          '--allow-env',
          '--node-modules-dir=manual',
          '--no-lock',
        ],
      ]
    : []

const runtimes = [[`Node ${process.versions.node}`, process.execPath] as const, ...others]

describe('The packed package', () => {
  describe.each(runtimes)('under %s', (_, program, ...parameters) => {
    test.each(['smoke.mjs', 'smoke.cjs'])('exports every name of every subpath and works, by %s', async (script) => {
      const { output } = await resultOf(program, [...parameters, script], { folder: inject('hostFolder') })
      const { names, results } = JSON.parse(output)
      expect(names).toEqual(exportedNames())
      expect(results.parsed).toMatchObject({ ok: true, value: { phone: '13812345678/0755-28780808', industry: 'C39' } })
      expect(results.refused.ok).toBe(false)
      await expect(`${JSON.stringify(results, null, 2)}\n`).toMatchFileSnapshot('../golden/smoke.json')
    })
  })
})
