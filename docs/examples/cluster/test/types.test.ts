import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../../../.config/subpaths.ts'
import { resultOf } from '../../../../test/package/result-of.ts'

test('The cluster compiles: what the package gives is what BullMQ, pg-boss, pg and ioredis take', async () => {
  const compiler = join(packageRoot, 'node_modules/typescript/bin/tsc')
  const project = ['--noEmit', '--project', 'docs/examples/cluster']
  const told = await resultOf(process.execPath, [compiler, ...project], { mayFail: true })
  expect(`${told.output}${told.complaints}`).toBe('')
})
