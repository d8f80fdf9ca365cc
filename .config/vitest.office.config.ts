import { defineConfig } from 'vitest/config'
import { lackingPrograms } from '../test/office/programs.ts'
import { packageRoot, sourceAliases } from './subpaths.ts'

const isServer = process.env.CI !== undefined
const absent = lackingPrograms()
if (absent !== '' && !isServer) console.warn(absent)

/** Tests of workbooks in the programs that fill and open them; a server fails where one lacks. */
export default defineConfig({
  root: packageRoot,
  resolve: { alias: sourceAliases() },
  test: {
    include: absent === '' || isServer ? ['test/office/**/*.test.ts'] : [],
    passWithNoTests: true,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
