import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The text of a program as one minified file, with everything that it imports. */
export async function bundled(contents, platform) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform,
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0].contents
}
