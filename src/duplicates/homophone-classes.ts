/** The group of characters that sound alike which a character (UTF-16 unit) belongs to; the character itself, where none is known. */
export type HomophoneClasses = (unit: number) => number

const first = 0x4e00
const last = 0x9fff

/** Makes the table of `kehu/data/homophones` ready for lookups; without one every character is alone. */
export function homophoneClassesOf(homophones: string | undefined): HomophoneClasses {
  if (homophones === undefined) return (unit) => unit
  const leaders = new Uint16Array(last - first + 1)
  for (const group of homophones.split(' ')) {
    const leader = group.charCodeAt(0)
    for (let index = 0; index < group.length; index++) leaders[group.charCodeAt(index) - first] = leader
  }
  return (unit) => leaders[unit - first] || unit
}
