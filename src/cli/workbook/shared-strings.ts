import { allOfXml, type XmlListener } from './read-xml.ts'

/** The texts of a workbook, by their number. */
export function sharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<string[]> {
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
  return allOfXml(pieces, listener)
}

/** Collects what the `t` of a text say, run by run; how it is pronounced (`rPh`) is no part of it. */
export function textCollector() {
  let collected = ''
  let inText = false
  let inReading = false
  return {
    begin: () => {
      collected = ''
    },
    open: (name: string) => {
      if (name === 't') inText = true
      if (name === 'rPh') inReading = true
    },
    text: (text: string) => {
      if (inText && !inReading) collected += text
    },
    close: (name: string) => {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
    },
    end: () => unescaped(collected),
  }
}

/** Characters that XML cannot hold are written as `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
