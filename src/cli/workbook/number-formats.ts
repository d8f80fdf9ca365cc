import { mostFormats } from './limits.ts'
import { allOfXml } from './read-xml.ts'
import { workbookFault } from './workbook-fault.ts'

/** Formats that a file names by number alone; the gaps are dates of East Asia, and what nobody uses. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  48: '##0.0E+0',
  49: '@',
}

/** What a file names by number alone. */
function builtInFormat(id: number): string {
  return isBuiltInDate(id) ? 'yyyy-mm-dd' : (builtIn[id] ?? 'General')
}

/** Built-in formats of days and times (ECMA-376-1, 18.8.30), those of Chinese, Japanese and Korean included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** The number format of each style of a workbook, as a code. */
export async function numberFormats(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const own = new Map<number, string>()
  const formats: string[] = []
  let inCells = false
  await allOfXml(pieces, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId)
      if (name === 'numFmt') own.set(id, formatCode)
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) formats.push(own.get(id) ?? builtInFormat(id))
      if (own.size > mostFormats || formats.length > mostFormats) throw workbookFault('too_large')
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
      return undefined
    },
  })
  return formats
}
