// Builds the programs from their TypeScript and runs the one that does all. `npm run cluster` at the top of the repository calls
// it; a project of your own has a build already.
import { spawn } from 'node:child_process'
import { buildCluster } from './build.mjs'
import { nodeAtHand } from './node-at-hand.mjs'

const built = await buildCluster()
const child = spawn(nodeAtHand(), [`${built}main.mjs`, ...process.argv.slice(2)], { stdio: 'inherit' })
// A terminal tells both of an interruption: the child ends in good order, and then this does.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
