import { skipMarks, zoneEnd } from './context.ts'
import type { Reading } from './reading.ts'
import { streetAt } from './street-by-form.ts'

/**
 * A host's own table of streets: the code of a district (of the city, where it has no districts) and the text behind it
 * → the name of the street that the text begins with, in full, or undefined.
 */
export type StreetLookup = (districtCode: string, text: string) => string | undefined

/** The street behind the divisions, and what remains. A zone's name may stand before it and stays in the rest. */
export function readStreet(reading: Reading, streets?: StreetLookup): { street?: string; rest: string } {
  const { text, kept } = reading
  const at = skipMarks(text, reading.at)
  const code = (reading.district ?? reading.city)?.code
  const known = code === undefined ? undefined : streets?.(code, text.slice(at))
  if (known !== undefined) {
    const end = text.startsWith(known, at) ? at + known.length : at
    return { street: known, rest: kept + text.slice(end) }
  }
  const zone = zoneEnd(text, at)
  const found = (zone > at ? streetAt(text, zone) : undefined) ?? streetAt(text, at)
  if (!found) return { rest: kept + text.slice(at) }
  return { street: found.name, rest: kept + text.slice(at, found.start) + text.slice(found.end) }
}
