import { type PlaceLookup, shortPlaceName } from '../kinds/divisions/places.ts'
import { oneSlipBetween } from './one-slip.ts'

/**
 * The head of a name with its place set right, where one slip separates it from a town of the address: `上市海云帆`, `广博市云帆` with
 * an address in 广州市. Where the name begins with a place, or no address tells a town, it comes back as it is.
 */
export function withRightPlace(head: string, towns: readonly string[], places: PlaceLookup): string {
  if (towns.length === 0 || head.length < 4 || places.placeAt(head) !== undefined || head.includes('（')) return head
  for (const town of towns) {
    const short = shortPlaceName(town)
    if (short === town || short.length > 3) continue
    const right = withTown(head, town, false) ?? withTown(head, short, true)
    if (right !== undefined) return right
  }
  return head
}

/** A town of two characters is doubtful in all but what nobody would call a company: 北北京, or 北丰 before a brand of its own. */
function withTown(head: string, town: string, isDoubtful: boolean): string | undefined {
  for (const length of [town.length + 1, town.length, town.length - 1]) {
    const found = oneSlipBetween(town, head.slice(0, length))
    if (found === undefined || head.length - length < 2 || length < 2) continue
    if (isDoubtful && (found.slip === 'missing' || (found.slip !== 'added' && head.length - length < 4))) continue
    if (found.slip === 'added' && found.behind === 0) continue
    return town + head.slice(length)
  }
  return undefined
}
