const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * Where the next row of CSV begins behind one that begins at `from`, whose line ends at `lineEnd` and is followed by `next`: a cell in quotes may hold line
 * breaks. -1 where quotes do not match, or a line break is not that of the others; then nothing is said.
 */
export function nextRowAt(bytes: Uint8Array, from: number, lineEnd: number, next: number, delimiter: number): number {
  const line = bytes.subarray(from, lineEnd)
  if (line.includes(carriageReturn)) return -1
  return line.includes(quote) ? behindQuotes(bytes, from, delimiter) : next
}

function behindQuotes(bytes: Uint8Array, from: number, delimiter: number): number {
  let at = from
  for (;;) {
    const end = bytes[at] === quote ? endOfQuoted(bytes, at + 1) : endOfBare(bytes, at, delimiter)
    if (end < 0) return -1
    const sign = bytes[end]
    if (sign === lineFeed) return end + 1
    if (sign === carriageReturn && bytes[end + 1] === lineFeed) return end + 2
    if (sign !== delimiter) return -1
    at = end + 1
  }
}

/** Behind the quote that closes a cell; one that stands twice closes none. */
function endOfQuoted(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(quote, from)
  while (at >= 0 && bytes[at + 1] === quote) at = bytes.indexOf(quote, at + 2)
  if (at < 0 || bytes.subarray(from, at).includes(carriageReturn)) return -1
  return at + 1
}

/** The end of a cell without quotes. */
function endOfBare(bytes: Uint8Array, from: number, delimiter: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) {
    if (bytes[at] === quote) return -1
    at += 1
  }
  return at
}
