// Builds the pages and the server from their TypeScript, and starts the server. `npm run host` at the top of the repository
// calls it; a project of your own has a build already.
import { buildHost } from './build.mjs'

const { server } = await buildHost()
await import(server)
