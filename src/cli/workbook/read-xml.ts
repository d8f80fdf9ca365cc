import sax from 'sax'
import { deepestXml, mostAttributes } from './limits.ts'
import { isWorkbookFault, workbookFault } from './workbook-fault.ts'

/** Told what an XML text holds, in order; names come without the prefix of their namespace. */
export interface XmlListener<Item> {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** A long text comes in pieces. */
  readonly text?: (text: string) => void
  /** What it gives is passed on. */
  readonly close?: (name: string) => Item | undefined
}

/**
 * Reads XML in pieces and gives what the listener makes of it, in batches. Nothing outside of the text is ever fetched; a
 * document type, which could define entities, ends the reading, and so do endless names, attributes and nesting.
 */
export async function* readXml<Item>(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener<Item>,
): AsyncGenerator<Item[]> {
  let found: Item[] = []
  const parser = parserOf(listener, (item) => found.push(item))
  try {
    for await (const text of decoded(pieces)) {
      parser.write(text)
      if (found.length > 0) yield found
      found = []
    }
    parser.close()
  } catch (reason) {
    throw isWorkbookFault(reason) ? reason : workbookFault('damaged')
  }
  if (found.length > 0) yield found
}

/** All that a short XML text gives. */
export async function allOfXml<Item>(pieces: AsyncIterable<Uint8Array>, listener: XmlListener<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const batch of readXml(pieces, listener)) for (const item of batch) all.push(item)
  return all
}

function parserOf<Item>({ open, text, close }: XmlListener<Item>, give: (item: Item) => void): sax.SAXParser {
  // Positions are counted: without them the parser does not bound what it holds.
  const parser = sax.parser(true, { position: true })
  let depth = 0
  let attributes = 0
  const refuse = () => {
    throw workbookFault('damaged')
  }
  parser.onerror = refuse
  parser.ondoctype = refuse
  parser.onopentagstart = () => {
    depth += 1
    attributes = 0
    if (depth > deepestXml) refuse()
  }
  parser.onattribute = () => {
    attributes += 1
    if (attributes > mostAttributes) refuse()
  }
  parser.onopentag = (tag) => open?.(bare(tag.name), tag.attributes as Record<string, string>)
  parser.onclosetag = (name) => {
    depth -= 1
    const item = close?.(bare(name))
    if (item !== undefined) give(item)
  }
  parser.ontext = (piece) => text?.(piece)
  parser.oncdata = (piece) => text?.(piece)
  return parser
}

/** Parts are UTF-8; the standard allows UTF-16 as well, which says so by its first two bytes. */
async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8')
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
