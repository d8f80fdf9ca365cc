import { SaxesParser } from 'saxes'
import { longestText } from './limits.ts'
import { workbookFault } from './workbook-fault.ts'

/** Told what an XML text holds, in order; names come without the prefix of their namespace. */
export interface XmlListener<Item> {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  /** What it gives is passed on. */
  readonly close?: (name: string) => Item | undefined
}

/**
 * Reads XML in pieces and gives what the listener makes of it, in batches. Nothing outside of the text is ever fetched, and
 * entities that a text defines for itself are refused, as is a text without end.
 */
export async function* readXml<Item>(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener<Item>,
): AsyncGenerator<Item[]> {
  const decoder = new TextDecoder()
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let found: Item[] = []
  parser.on('error', () => {
    throw workbookFault('damaged')
  })
  parser.on('doctype', () => {
    throw workbookFault('damaged')
  })
  parser.on('opentag', ({ name, attributes }) => listener.open?.(bare(name), attributes))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('closetag', ({ name }) => {
    const item = listener.close?.(bare(name))
    if (item !== undefined) found.push(item)
  })

  let unbroken = 0
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    unbroken = text.includes('>') ? 0 : unbroken + text.length
    if (unbroken > longestText) throw workbookFault('too_large')
    parser.write(text)
    if (found.length > 0) yield found
    found = []
  }
  parser.write(decoder.decode()).close()
  if (found.length > 0) yield found
}

/** All that a short XML text gives. */
export async function allOfXml<Item>(pieces: AsyncIterable<Uint8Array>, listener: XmlListener<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const batch of readXml(pieces, listener)) for (const item of batch) all.push(item)
  return all
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
