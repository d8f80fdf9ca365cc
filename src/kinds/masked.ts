/** A star, a run of dots or blocks, or digits replaced by a run of `x`. One dot alone stands in names (买买提•艾力). */
const cover = /[*＊∗✱]|[•●○×·]{2}|[■█]|\dx{2}/i

/**
 * Whether part of a text is covered, as in `138****5678`, `d***@example.com` or `张*`. A covered value is no data: it is not
 * stored over the true one and not compared for duplicates.
 *
 * Hint: for numbers, addresses of the net, codes and names. Prose may hold a star for other reasons.
 */
export function isMasked(text: string): boolean {
  return mayBeCovered(text) && cover.test(text)
}

/** Most names and numbers are of Chinese characters and digits alone, and to see that is quicker than the search. */
function mayBeCovered(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if ((unit < 0x4e00 || unit > 0x9fff) && (unit < 0x30 || unit > 0x39)) return true
  }
  return false
}
