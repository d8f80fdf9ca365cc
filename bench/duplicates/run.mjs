import { compareAccuracy } from './accuracy.mjs'
import { accuracyLines, speedLines, writePage } from './page.mjs'
import { compareSpeed } from './speed.mjs'

/** How right and how fast, beside generic peers; the page of duplicates quotes what was measured last with all records. */
const usual = 1_000_000
const count = Number(process.env.RECORDS ?? usual)
const accuracy = accuracyLines(await compareAccuracy())
process.stdout.write(`\n${accuracy.join('\n')}\n`)
const speed = speedLines(compareSpeed(count, Number(process.env.ROUNDS ?? 3)))
process.stdout.write(`\n${speed.join('\n')}\n`)
if (count === usual) writePage({ accuracy, speed })
