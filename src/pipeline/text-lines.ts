/** One line of a text, without its line break. */
export interface TextLine {
  /** From 1. */
  readonly line: number
  readonly text: string
  /** Longer than `longestLine`: the text is empty. */
  readonly tooLong: boolean
}

/** Cuts text into lines piece by piece. */
export interface LineReader {
  readonly read: (text: string) => TextLine[]
  readonly end: () => TextLine[]
}

/** No line is longer, in UTF-16 units; the rest of a longer one is passed over, so that memory stays bounded. */
export const longestLine = 1_048_576

/**
 * A reader of lines ended by LF or CR LF; a last line without an end counts, an empty rest does not. `first` is the number of the
 * line with which the text begins.
 */
export function lineReader(first = 1): LineReader {
  let rest = ''
  let line = first - 1
  let skipping = false

  function complete(text: string): TextLine {
    line += 1
    const tooLong = skipping || text.length > longestLine
    skipping = false
    return { line, tooLong, text: tooLong ? '' : text.endsWith('\r') ? text.slice(0, -1) : text }
  }

  return {
    read: (text) => {
      const parts = (rest + text).split('\n')
      rest = parts.pop() ?? ''
      const lines = parts.map(complete)
      if (rest.length > longestLine) {
        skipping = true
        rest = ''
      }
      return lines
    },
    end: () => {
      const lines = rest !== '' || skipping ? [complete(rest)] : []
      rest = ''
      return lines
    },
  }
}
