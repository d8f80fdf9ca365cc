/** Why a text stops being JSON. `twice` is a key that its object has already: JSON allows it, and the first one is lost. */
export type JsonFaultKind = 'comment' | 'comma' | 'quote' | 'fullWidth' | 'twice' | 'end' | 'other'

/** The first place at which a text is no JSON. Lines and columns count from 1. */
export interface JsonFault {
  readonly kind: JsonFaultKind
  readonly line: number
  readonly column: number
}

/** What may come next, by the first letter of each token; `0` stands for numbers and the three words. */
const allowed = {
  value: '{["0',
  firstValue: '{["0]',
  key: '"',
  firstKey: '"}',
  colon: ':',
  nextEntry: ',}',
  nextItem: ',]',
  nothing: '',
} as const

type Expected = keyof typeof allowed

const blanks = /[ \t\n\r]*/y
const scalar = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them inside a text
const unclosedText = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y

/** The first fault of a text that should be JSON; `undefined` where there is none. */
export function jsonFaultOf(text: string): JsonFault | undefined {
  /** The keys of each object that is open; `undefined` for a list. */
  const open: (Set<string> | undefined)[] = []
  let expected: Expected = 'value'
  let at = lengthOf(blanks, text, 0)
  while (at < text.length) {
    const token = tokenAt(text, at)
    if (!token.whole) return faultAt(text, at + token.length)
    if (!allowed[expected].includes(token.letter)) return faultAt(text, at)
    if (expected === 'key' || expected === 'firstKey') {
      if (isTwice(text.slice(at, at + token.length), token.letter, open.at(-1))) return faultAt(text, at, 'twice')
    }
    expected = after(token.letter, expected, open)
    at += token.length
    at += lengthOf(blanks, text, at)
  }
  return expected === 'nothing' ? undefined : faultAt(text, at, 'end')
}

interface Token {
  readonly letter: string
  readonly length: number
  readonly whole: boolean
}

function tokenAt(text: string, at: number): Token {
  const letter = text.charAt(at)
  if ('{}[],:'.includes(letter)) return { letter, length: 1, whole: true }
  if (letter === '"') {
    const length = lengthOf(unclosedText, text, at)
    return text.charAt(at + length) === '"'
      ? { letter, length: length + 1, whole: true }
      : { letter, length, whole: false }
  }
  const length = lengthOf(scalar, text, at)
  return { letter: '0', length, whole: length > 0 }
}

function isTwice(token: string, letter: string, keys: Set<string> | undefined): boolean {
  if (letter !== '"' || !keys) return false
  const key = String(JSON.parse(token))
  if (keys.has(key)) return true
  keys.add(key)
  return false
}

/** What may come after a token. */
function after(letter: string, expected: Expected, open: (Set<string> | undefined)[]): Expected {
  if (letter === ':') return 'value'
  if (letter === ',') return open.at(-1) ? 'key' : 'value'
  if (letter === '"' && (expected === 'key' || expected === 'firstKey')) return 'colon'
  if (letter === '{' || letter === '[') {
    open.push(letter === '{' ? new Set() : undefined)
    return letter === '{' ? 'firstKey' : 'firstValue'
  }
  if (letter === '}' || letter === ']') open.pop()
  if (open.length === 0) return 'nothing'
  return open.at(-1) ? 'nextEntry' : 'nextItem'
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function faultAt(text: string, at: number, kind: JsonFaultKind = kindAt(text, at)): JsonFault {
  const before = text.slice(0, at).split('\n')
  return { kind, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}

/** What people write by habit, by the letter at which it shows. */
function kindAt(text: string, at: number): JsonFaultKind {
  const letter = text.charAt(at)
  if (letter === '') return 'end'
  if (letter === '/' || letter === '#') return 'comment'
  if (/['‘’“”＂]/.test(letter)) return 'quote'
  if (/[，：；｛｝［］【】、]/.test(letter)) return 'fullWidth'
  const isClosing = letter === '}' || letter === ']'
  return isClosing && text.slice(0, at).trimEnd().endsWith(',') ? 'comma' : 'other'
}
