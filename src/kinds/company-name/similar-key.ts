import { companyNameKey, normalizeCompanyName } from '../company-name.ts'
import { type PlaceLookup, shortPlaceName, withProvinces } from '../divisions/places.ts'
import { splitForm } from './parts.ts'
import { splitPlaces } from './places.ts'

/**
 * Two names have the same key if they are the same but for brackets, where the place stands and whether it says 省 or 市,
 * and 有限责任公司 for 有限公司. 集团, a branch and any other difference of the legal form keep companies apart.
 */
export function similarCompanyNameKey(name: string, places?: PlaceLookup): string {
  const { head, legalForm = '', branch = '' } = splitForm(normalizeCompanyName(name))
  const { place = '', core } = splitPlaces(head, withProvinces(places))
  const form = legalForm === '有限责任公司' ? '有限公司' : legalForm
  return `${companyNameKey(shortPlaceName(place) + core)}|${companyNameKey(form)}|${companyNameKey(branch)}`
}
