import { longestCell } from './limits.ts'

/** Puts a text together from its runs. */
export interface TextCollector {
  readonly begin: () => void
  readonly open: (name: string) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
  /** What was collected since the beginning. */
  readonly end: () => string
}

/**
 * Collects what `t` and `v` say, run by run, as far as a cell may be long; how a text is pronounced (`rPh`) is no part
 * of it.
 */
export function textCollector(): TextCollector {
  let collected = ''
  let inText = false
  let inReading = false
  return {
    begin: () => {
      collected = ''
    },
    open: (name) => {
      if (name === 't' || name === 'v') inText = true
      if (name === 'rPh') inReading = true
    },
    text: (text) => {
      if (inText && !inReading && collected.length < longestCell) collected += text
    },
    close: (name) => {
      if (name === 't' || name === 'v') inText = false
      if (name === 'rPh') inReading = false
    },
    end: () => unescaped(collected.slice(0, longestCell)),
  }
}

/** Characters that XML cannot hold are written as `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
