import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { mostParts } from './limits.ts'
import { isWorkbookFault, workbookFault } from './workbook-fault.ts'

/** The files inside a ZIP archive. */
export interface Archive {
  readonly has: (name: string) => boolean
  /** The unpacked bytes of a file, in pieces; refused before it is unpacked if it is larger than `most`. */
  readonly read: (name: string, most: number) => AsyncGenerator<Uint8Array>
}

/**
 * Opens a ZIP archive. The size that the archive states for a file is a promise that is kept: what unpacks to more is
 * refused at that byte.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await opened(bytes)
  const entries = await entriesOf(zip)
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name, most) => unpacked(zip, entries.get(name.toLowerCase()), most),
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (reason, zip) =>
      reason ? reject(workbookFault('damaged')) : resolve(zip),
    )
  })
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('error', () => reject(workbookFault('damaged')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry) => {
      entries.set(entry.fileName.toLowerCase(), entry)
      if (entries.size > mostParts) reject(workbookFault('too_large'))
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined, most: number): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw workbookFault('damaged')
  if (entry.isEncrypted()) throw workbookFault('encrypted')
  if (entry.uncompressedSize > most) throw workbookFault('too_large')
  try {
    for await (const piece of await streamOf(zip, entry)) yield piece as Uint8Array
  } catch (reason) {
    throw isWorkbookFault(reason) ? reason : workbookFault('damaged')
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (reason, stream) => (reason ? reject(reason) : resolve(stream)))
  })
}
