import { mostTexts } from './limits.ts'
import { readXml, type XmlListener } from './read-xml.ts'
import { textCollector } from './text-collector.ts'
import { workbookFault } from './workbook-fault.ts'

/** The texts of a workbook, by their number. */
export async function sharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<string[]> {
  const text = textCollector()
  const listener: XmlListener<string> = {
    open: (name) => {
      if (name === 'si') text.begin()
      text.open(name)
    },
    text: text.text,
    close: (name) => {
      text.close(name)
      return name === 'si' ? text.end() : undefined
    },
  }
  const all: string[] = []
  for await (const batch of readXml(pieces, listener)) {
    for (const one of batch) all.push(one)
    if (all.length > mostTexts) throw workbookFault('too_large')
  }
  return all
}
