import type { Host } from '../host.ts'
import type { CommandWords } from '../words/words.ts'
import { openSafeFile } from './safe-file.ts'

/** Writes a file whose text is known, so that its name never holds a part of it. */
export async function writeWhole(path: string, text: string, host: Host, words: CommandWords): Promise<void> {
  const file = openSafeFile(path, host, words)
  try {
    file.write(text)
    await file.commit()
  } finally {
    file.discard()
  }
}
