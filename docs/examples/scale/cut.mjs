import { createReadStream, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chunkLineReader, planChunks } from 'kehu/pipeline'

/** `node cut.mjs FILE BYTES FOLDER` cuts a file at line ends into files of about so many bytes, named in their order. */
const [file, bytes, folder] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const chunk of planChunks(statSync(file).size, Number(bytes))) {
  const lines = await linesOf(chunk)
  const name = `${String(chunk.index).padStart(6, '0')}.ndjson`
  if (lines.length > 0) writeFileSync(join(folder, name), Buffer.concat(lines))
}

async function linesOf(chunk) {
  const reader = chunkLineReader(chunk)
  const found = []
  for await (const piece of createReadStream(file, { start: reader.from })) {
    found.push(...reader.read(piece))
    if (reader.isDone()) break
  }
  return [...found, ...reader.end()].map(({ bytes: line }) => Buffer.concat([line, Buffer.from('\n')]))
}
