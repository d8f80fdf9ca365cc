/** What a slip of one character did to a text. */
export type Slip = 'wrong' | 'missing' | 'added' | 'exchanged'

/** Where a text has another character than the target. */
export interface FoundSlip {
  readonly slip: Slip
  /** How many characters before and behind it are right. */
  readonly before: number
  readonly behind: number
}

/** The one slip that makes the text of the target, or `undefined` for none and for more than one. */
export function oneSlipBetween(target: string, text: string): FoundSlip | undefined {
  let before = 0
  const most = Math.min(target.length, text.length)
  while (before < most && text[before] === target[before]) before++
  let behind = 0
  while (behind < most - before && text.at(-1 - behind) === target.at(-1 - behind)) behind++
  const wanted = target.slice(before, target.length - behind)
  const found = text.slice(before, text.length - behind)
  const told = (slip: Slip) => ({ slip, before, behind })
  if (wanted.length === 1 && found === '') return told('missing')
  if (wanted === '' && found.length === 1) return told('added')
  if (wanted.length === 1 && found.length === 1) return told('wrong')
  const isExchange = wanted.length === 2 && found.length === 2 && wanted[0] === found[1] && wanted[1] === found[0]
  return isExchange ? told('exchanged') : undefined
}
