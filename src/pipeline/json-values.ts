/** The text of one element of a JSON list. */
export interface JsonText {
  /** From 1. */
  readonly index: number
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  readonly text: string
  /** Longer than `longestElement`: the text is empty. */
  readonly tooLong: boolean
}

/** Cuts a JSON text into the elements of its list, piece by piece. */
export interface JsonReader {
  readonly read: (text: string) => JsonText[]
  readonly end: () => JsonText[]
}

/** No element is longer, in UTF-16 units. */
export const longestElement = 1_048_576

/**
 * A reader of a JSON list that holds one element in memory at a time; a text that is no list is read as the values that
 * follow one another in it. It finds borders only: whether an element is JSON is for `JSON.parse` to say, so that a damaged
 * one spoils no other. A list that never closes ends with an element that no `JSON.parse` accepts: its own rest, or an
 * empty one behind whole elements.
 */
export function jsonReader(): JsonReader {
  const border = borderFinder()
  let element = ''
  let tooLong = false
  let index = 0
  let line = 1
  let begunOn: number | undefined

  function append(text: string, from: number, to: number): void {
    if (to - from + element.length > longestElement) tooLong = true
    element = tooLong ? '' : element + text.slice(from, to)
  }

  function take(found: JsonText[]): void {
    index += 1
    found.push({ index, line: begunOn ?? line, text: element.trim(), tooLong })
    element = ''
    tooLong = false
    begunOn = undefined
  }

  return {
    read: (text) => {
      const found: JsonText[] = []
      let from = 0
      for (let at = 0; at < text.length; at += 1) {
        const character = text[at] as string
        if (character === '\n') line += 1
        const meaning = border(character)
        if (meaning === 'inside') {
          begunOn ??= line
          continue
        }
        append(text, from, meaning === 'last' ? at + 1 : at)
        from = at + 1
        if (meaning === 'last') begunOn ??= line
        if (meaning === 'last' || meaning === 'after') take(found)
        else element = ''
      }
      append(text, from, text.length)
      return found
    },
    end: () => {
      const found: JsonText[] = []
      while (border('end') === 'after') take(found)
      return found
    },
  }
}

/**
 * What a character is to the element at hand: inside it, its `last` character, the border `after` it, or `outside` of any.
 * `end` asks, until it is `outside`, whether the end of the text leaves an element behind.
 */
type Meaning = 'inside' | 'last' | 'after' | 'outside'

function borderFinder(): (character: string) => Meaning {
  const nesting = nestingOf()
  let list: 'unknown' | 'none' | 'open' | 'closed' = 'unknown'
  let filled = false
  let afterComma = false

  /** The characters that mean something outside of any element of the list. */
  function between(character: string): Meaning | undefined {
    if (list === 'unknown') list = character === '[' ? 'open' : 'none'
    else if (list !== 'open' || !nesting.isOutside()) return undefined
    else if (character === ']') list = 'closed'
    else if (character !== ',') return undefined
    if (list === 'none') return undefined
    const leavesOne = character === ',' || (character === ']' && (filled || afterComma))
    afterComma = character === ','
    filled = false
    return leavesOne ? 'after' : 'outside'
  }

  function atEnd(): Meaning {
    const leavesOne = list === 'open' || filled
    const isWhole = filled && nesting.isOutside()
    if (!isWhole) list = 'closed'
    filled = false
    return leavesOne ? 'after' : 'outside'
  }

  return (character) => {
    if (character === 'end') return atEnd()
    if (!filled && (character.trim() === '' || character === '\ufeff')) return 'outside'
    const meaning = between(character)
    if (meaning) return meaning
    const closes = nesting.follow(character)
    filled = list === 'open' || !closes
    return filled ? 'inside' : 'last'
  }
}

/** Follows strings and brackets; `follow` says whether the character closes the outermost bracket. */
function nestingOf(): { follow: (character: string) => boolean; isOutside: () => boolean } {
  let depth = 0
  let inText = false
  let escaped = false

  function followText(character: string): void {
    if (escaped) escaped = false
    else if (character === '\\') escaped = true
    else if (character === '"') inText = false
  }

  return {
    follow: (character) => {
      if (inText) followText(character)
      else if (character === '"') inText = true
      else if (character === '{' || character === '[') depth += 1
      else if ((character === '}' || character === ']') && depth > 0) {
        depth -= 1
        return depth === 0
      }
      return false
    },
    isOutside: () => depth === 0 && !inText,
  }
}
