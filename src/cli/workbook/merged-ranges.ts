import { mostMerges } from './limits.ts'
import { workbookFault } from './workbook-fault.ts'

/** The ranges stand behind the rows of a sheet: a tag may be cut by the border of two pieces. */
const longestTag = 200

/** The merged ranges of a sheet, `A2:A4`. Looks for them alone, which is much faster than reading the sheet. */
export async function mergedRanges(pieces: AsyncIterable<Uint8Array>): Promise<string[]> {
  const ranges: string[] = []
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + Buffer.from(piece).toString('latin1')
    for (const [, range = ''] of text.matchAll(/<(?:[a-z]{1,20}:)?mergeCell ref="([A-Z0-9:]{3,20})"[^<>]{0,99}>/g))
      ranges.push(range)
    if (ranges.length > mostMerges) throw workbookFault('too_large')
    const open = text.lastIndexOf('<')
    rest = open >= 0 && text.length - open < longestTag && !text.includes('>', open) ? text.slice(open) : ''
  }
  return ranges
}
