import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { resultOf } from '../package/result-of.ts'

test('Pages and recipes compile: what the dialects give is what the libraries take', async () => {
  const compiler = join(packageRoot, 'node_modules/typescript/bin/tsc')
  const told = await resultOf(process.execPath, [compiler, '--project', 'test/clients/tsconfig.json'], {
    mayFail: true,
  })
  expect(`${told.output}${told.complaints}`).toBe('')
})
