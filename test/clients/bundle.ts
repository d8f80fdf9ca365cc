import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { packageRoot, publicSubpaths, specifierOf } from '../../.config/subpaths.ts'

/** Makes a page of `<client>/page.tsx` (or `.ts`) and all that it imports, and gives its address. */
export async function pageOf(client: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `kehu-page-${client}-`))
  await build({
    entryPoints: { page: join(packageRoot, 'test/clients', client, 'page') },
    outdir: folder,
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    jsx: 'automatic',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: Object.fromEntries(
      ['woff', 'woff2', 'ttf', 'eot', 'svg', 'png', 'gif'].map((end) => [`.${end}`, 'dataurl']),
    ),
    plugins: [kehuSource],
  })
  writeFileSync(join(folder, 'page.css'), '', { flag: 'a' })
  writeFileSync(join(folder, 'index.html'), html)
  return pathToFileURL(join(folder, 'index.html')).href
}

const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>客户</title>
<link rel="stylesheet" href="page.css">
<style>body { margin: 0 auto; max-width: 960px; padding: 16px; font-family: sans-serif }</style>
<body><script src="page.js"></script></body>
</html>
`

/** `kehu` and its subpaths are the source, as in the tests of the source. */
const kehuSource: Plugin = {
  name: 'kehu-source',
  setup(build) {
    const sources = new Map(publicSubpaths().map((entry) => [specifierOf(entry), join(packageRoot, entry.source)]))
    build.onResolve({ filter: /^kehu(?:\/|$)/ }, ({ path }) => {
      const source = sources.get(path)
      return source === undefined ? { errors: [{ text: `no subpath ${path}` }] } : { path: source }
    })
  },
}
