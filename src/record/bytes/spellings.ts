import { standsAt } from './characters.ts'
import { bytesOf } from './text-coding.ts'

/** What some texts stand for, found by their bytes. */
export interface Spellings {
  readonly mask: number
  /** By a number made of the bytes. */
  readonly slots: readonly (readonly { readonly spelling: Uint8Array; readonly meaning: string }[])[]
}

/** Prepares what spellings stand for: `{ small: 'small', 小型: 'small' }`. */
export function spellingsOf(meanings: ReadonlyMap<string, string>): Spellings {
  let size = 4
  while (size < 2 * meanings.size) size *= 2
  const mask = size - 1
  const slots: { readonly spelling: Uint8Array; readonly meaning: string }[][] = Array.from({ length: size }, () => [])
  for (const [text, meaning] of meanings) {
    const spelling = bytesOf(text)
    slots[slotOf(spelling, 0, spelling.length) & mask]?.push({ spelling, meaning })
  }
  return { mask, slots }
}

/** What the bytes stand for, if they spell one of the texts. Nothing is decoded. */
export function meaningOf({ mask, slots }: Spellings, bytes: Uint8Array, from: number, to: number): string | undefined {
  const slot = slots[slotOf(bytes, from, to) & mask] as Spellings['slots'][number]
  for (let index = 0; index < slot.length; index += 1) {
    const { spelling, meaning } = slot[index] as Spellings['slots'][number][number]
    if (spelling.length === to - from && standsAt(spelling, bytes, from)) return meaning
  }
  return undefined
}

/** Length, the first byte, the last and one in the middle tell most spellings apart. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  const middle = bytes[(from + to) >> 1] as number
  return (bytes[from] as number) * 31 + (bytes[to - 1] as number) * 7 + middle * 3 + (to - from) * 131
}
