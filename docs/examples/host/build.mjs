import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
const pages = { sales: '客户录入', reviews: '客户审核' }

/** Builds everything into `built`, and tells where the program of the server lies. */
export async function buildHost() {
  const common = {
    absWorkingDir: folder,
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  }
  await build({
    ...common,
    entryPoints: ['server/main.ts'],
    outfile: 'built/server.mjs',
    platform: 'node',
    // What was installed stays where it is; `kehu` is the source of this repository, by the paths of tsconfig.json.
    external: ['@electric-sql/pglite', '@hono/node-server', 'hono', 'pg', 'valibot', 'libphonenumber-js', 'date-fns'],
  })
  await build({
    ...common,
    entryPoints: Object.keys(pages).map((name) => `web/${name}.tsx`),
    outdir: 'built/web',
    splitting: true,
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  await mkdir(`${folder}built/web`, { recursive: true })
  for (const [name, title] of Object.entries(pages))
    await writeFile(`${folder}built/web/${name}.html`, pageOf(name, title))
  // The builder's own process has nothing to do any more.
  await stop()
  return { server: pathToFileURL(`${folder}built/server.mjs`).href }
}

const pageOf = (name, title) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; background: #f5f5f5 }</style>
<body><script type="module" src="${name}.js"></script></body>
</html>
`
