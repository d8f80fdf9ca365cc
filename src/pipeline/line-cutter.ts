import { countLineBreaks } from './count-line-breaks.ts'
import { longestLine } from './text-lines.ts'
import type { TextCutter, TextPart } from './text-part.ts'

/** A cutter at line ends. Of a line that is too long it keeps as much as shows that. */
export function lineCutter(): TextCutter {
  let rest = ''
  let line = 1

  function part(text: string): TextPart {
    const found = { text, row: line, line }
    line += countLineBreaks(text)
    return found
  }

  return {
    cut: (text) => {
      const end = text.lastIndexOf('\n') + 1
      const found = end > 0 ? part(rest + text.slice(0, end)) : undefined
      rest = ((end > 0 ? '' : rest) + text.slice(end)).slice(0, longestLine + 1)
      return found
    },
    end: () => (rest === '' ? undefined : part(rest)),
  }
}
