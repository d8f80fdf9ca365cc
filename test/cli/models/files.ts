import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder for the model files of a test file, which goes away with it; answers with the path of a file there. */
export function useModelFiles(): (name: string, content?: unknown) => string {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehu-models-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (name, content) => {
    const path = join(folder, name)
    if (content instanceof Uint8Array || typeof content === 'string') writeFileSync(path, content)
    else if (content !== undefined) writeFileSync(path, JSON.stringify(content))
    return path
  }
}
