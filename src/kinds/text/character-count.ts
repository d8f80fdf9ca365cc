/**
 * Has the text at least so many characters? Counts code points, as people do (𠮷 is one), and looks at no more of the
 * text than it needs: most texts are decided by their length alone.
 */
export function hasCharacters(text: string, count: number): boolean {
  if (text.length < count) return false
  if (text.length >= count * 2) return true
  let seen = 0
  for (let index = 0; index < text.length && seen < count; index++, seen++)
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++
  return seen >= count
}
