import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { resultOf } from '../package/result-of.ts'

test('The clients compile: what the stores ask for is what the clients are', async () => {
  const compiler = join(packageRoot, 'node_modules/typescript/bin/tsc')
  const told = await resultOf(process.execPath, [compiler, '--project', 'test/stores/tsconfig.json'], { mayFail: true })
  expect(`${told.output}${told.complaints}`).toBe('')
})
