import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { postgresSequenceStore } from 'kehu/identifiers'
import { appOf } from './app.ts'
import { openDatabase } from './database.ts'
import { makeTables } from './tables.ts'

const { DATABASE_URL: address, PORT = '3000' } = process.env
const folder = new URL('..', import.meta.url).pathname
const database = await openDatabase(address, `${folder}.data`)
await makeTables(database)

const app = appOf({ database, sequences: postgresSequenceStore(database), now: () => new Date() })
app.get('/', (c) => c.redirect('/sales.html'))
app.use(serveStatic({ root: `${folder}built/web` }))

const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`客户服务已启动（${address === undefined ? '内嵌数据库' : 'PostgreSQL'}）：
  销售  http://127.0.0.1:${port}/sales.html
  审核  http://127.0.0.1:${port}/reviews.html`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => database.close().then(() => process.exit(0)))
  })
}
