import type { PlaceLookup } from '../kinds/divisions/places.ts'
import { readAddress } from './address-reading.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { append, at, integersOf } from './integers.ts'
import { beginRecord, type KeyLog, logText, truncateLog } from './key-log.ts'
import { idOfText } from './text-hash.ts'

/** How a comparer of addresses is made. */
export interface AddressComparerSetting {
  readonly field: string
  /** Where it keeps the keys by which records are found. */
  readonly log: KeyLog
  readonly realm: number
  readonly places: PlaceLookup
  readonly capacity: number
}

/** The same door in the same city, with more or less behind it: another floor is another firm, or the same one told more exactly. */
const sameDoor = 0.9

/** Compares addresses: 1 for the same text behind the district, 0.9 for the same road and number, in no two different cities. */
export function addressComparer({ field, log, realm, places, capacity }: AddressComparerSetting): Comparer {
  const [cities, doors, rests] = [integersOf(capacity), integersOf(capacity), integersOf(capacity)]

  return {
    field,
    method: 'similar',
    read(record) {
      const { city = 0, door = '', rest = '' } = readAddress(record[field], places) ?? {}
      append(cities, city)
      append(doors, idOfText(door))
      append(rests, idOfText(rest))
      beginRecord(log)
      // Every town has a 人民路1号: the key is of the door in its city.
      if (door !== '' || rest !== '') logText(log, `${city}|${door || rest}`, realm)
    },
    truncate(count) {
      truncateLog(log, count)
      for (const list of [cities, doors, rests]) list.length = Math.min(list.length, count)
    },
    likeness(one, other) {
      const [rest, otherRest] = [at(rests, one), at(rests, other)]
      if (rest === 0 || otherRest === 0) return incomparable
      if (areApart(at(cities, one), at(cities, other))) return 0
      if (rest === otherRest) return 1
      const door = at(doors, one)
      return door !== 0 && door === at(doors, other) ? sameDoor : 0
    },
  }
}

/** Two cities, or a city and another province; what is not told is not apart. */
function areApart(one: number, other: number): boolean {
  if (one === other || one === 0 || other === 0) return false
  const sameProvince = Math.floor(one / 100) === Math.floor(other / 100)
  return !(sameProvince && (one % 100 === 0 || other % 100 === 0))
}
