import { cleanLine } from '../kinds/text/characters.ts'

const hidden = '****'
const shown = 2
/** A shorter text is covered whole: what shows is a third at most. */
const shortest = 12

/**
 * Any other text (a code, a WeChat ID) for whoever may not see it: two characters at each end, `91****16`; `****` when it has
 * fewer than twelve. The stars do not tell how long it is. An empty text stays empty.
 */
export function maskText(value: string): string {
  // Marks are taken off, so that one letter under twenty accents does not pass for a long text.
  const text = cleanLine(cleanLine(value).normalize('NFD').replace(/\p{M}/gu, ''))
  if (text === '') return cleanLine(value) === '' ? '' : hidden
  if (/^..\*{4}..$/su.test(text)) return text
  const characters = [...text]
  if (characters.length < shortest) return hidden
  return `${characters.slice(0, shown).join('')}${hidden}${characters.slice(-shown).join('')}`
}
