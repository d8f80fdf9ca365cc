import { byWeight, type DivisionName, startOf } from '../divisions/division-names.ts'
import type { DivisionIndex } from '../divisions.ts'

/**
 * The longest name at a position that is wanted; several, if divisions share it and nothing tells them apart. A name in
 * force goes before a retired one, and that before a short one.
 */
export function longestAt(
  index: DivisionIndex,
  text: string,
  at: number,
  wanted: (name: DivisionName, end: number) => boolean,
): DivisionName[] {
  const found: DivisionName[] = []
  for (const name of index.names.get(startOf(text, at)) ?? []) {
    const first = found[0]
    if (first && (first.text !== name.text || byWeight(first, name) !== 0)) break
    if (text.startsWith(name.text, at) && wanted(name, at + name.text.length)) found.push(name)
  }
  return found
}

/** Where a name is looked for: a province, and once a city is known its codes (four digits), of old and of today. */
export interface Scope {
  readonly province?: string | undefined
  readonly cities?: readonly string[] | undefined
}

/** Whether a name belongs to the scope, by its own code or by that of what it is now. */
export function isWithin({ code, now }: DivisionName, { province, cities }: Scope): boolean {
  if (cities)
    return (
      cities.includes(code.slice(0, 4)) || (now.length > 0 && now.every((one) => cities.includes(one.code.slice(0, 4))))
    )
  if (province === undefined) return true
  return code.startsWith(province) || now[0]?.code.startsWith(province) === true
}

/** Whether a full name of a city or district of the scope stands at a position; it proves the short name before it. */
export function divisionFollows(index: DivisionIndex, text: string, at: number, scope: Scope): boolean {
  const counts = (name: DivisionName) => name.level !== 'province' && name.kind !== 'short' && isWithin(name, scope)
  return longestAt(index, text, at, counts).length > 0
}

/** As `divisionFollows`, but a short name will do: 石家庄 in 石家庄桥西 is not a part of 石家庄桥. */
export function placeFollows(index: DivisionIndex, text: string, at: number, scope: Scope): boolean {
  return longestAt(index, text, at, (name) => name.level !== 'province' && isWithin(name, scope)).length > 0
}
