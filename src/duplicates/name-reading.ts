import { splitBrand } from '../kinds/company-name/brand.ts'
import { splitForm } from '../kinds/company-name/parts.ts'
import { splitPlaces } from '../kinds/company-name/places.ts'
import { normalizeCompanyName } from '../kinds/company-name.ts'
import { type Place, type PlaceLookup, shortPlaceName } from '../kinds/divisions/places.ts'
import { withRightPlace } from './right-place.ts'
import { textHash } from './text-hash.ts'
import { usualForm, withUsualForm } from './usual-form.ts'

/** What of a company name is compared. */
export interface NameReading {
  /** The code of the narrowest place (GB/T 2260); negative for a place that no table knows, 0 for none. */
  readonly place: number
  /** Brand and trade, in lower case, without 集团, blanks and brackets. */
  readonly core: string
  /** How much of the core is the brand. */
  readonly brandLength: number
  /** 有限责任公司 is 有限公司, and the ways to write Ltd. are one; empty for a short name. */
  readonly form: string
  readonly branch: string
  /** Whether the name says 集团. */
  readonly isGroup: boolean
}

/** Where a company sits by its address. */
export interface Home {
  /** The code of the city (GB/T 2260), 0 where no address tells it. */
  readonly code: number
  /** The names of its province, city and district, as written. */
  readonly towns: readonly string[]
}

/** Reads a company name as far as likeness asks, with slips undone in the usual legal form and, where an address tells the town, in the place. */
export function readName(text: string, places: PlaceLookup, towns: readonly string[] = []): NameReading {
  const { head, legalForm, branch } = formOf(withUsualForm(normalizeCompanyName(text)), places)
  const { place = '', narrowest, core: whole } = splitPlaces(withRightPlace(head, towns, places), places)
  const isGroup = whole.includes(group) || legalForm.includes(group)
  const core = compact(isGroup && whole.length > 2 ? whole.replace(group, '') : whole)
  const { brand } = splitBrand(core, narrowest, places)
  return {
    place: placeNumber(place, narrowest),
    core,
    brandLength: core.startsWith(brand) ? brand.length : core.indexOf(brand) + brand.length,
    form: formKey(legalForm),
    branch: compact(branch),
    isGroup,
  }
}

const group = '集团'

interface Formed {
  readonly head: string
  readonly legalForm: string
  readonly branch: string
}

/** `云帆科技上海分公司`: a branch whose company says no form. */
function formOf(name: string, places: PlaceLookup): Formed {
  const { head, legalForm = '', branch = '' } = splitForm(name)
  if (!branchForms.includes(legalForm)) return { head, legalForm, branch }
  for (let length = Math.min(4, head.length - 2); length > 1; length--) {
    const town = head.slice(-length)
    if (places.placeAt(town)?.name === town)
      return { head: head.slice(0, -length), legalForm: '', branch: town + legalForm }
  }
  return { head, legalForm: '', branch: legalForm }
}

const branchForms: readonly string[] = ['分公司', '办事处', '代表处', '分店', '分厂', '分社', '分部']

function placeNumber(text: string, narrowest: Place | undefined): number {
  const code = Number(narrowest?.code ?? 0)
  if (code > 0) return code
  return text === '' ? 0 : -1 - (textHash(shortPlaceName(text), 7) >>> 2)
}

function formKey(form: string): string {
  if (form === '有限责任公司') return usualForm
  const key = compact(form)
  if (!/^[a-z.,]+$/.test(key)) return key
  const bare = key.replace(/[.,]/g, '')
  return bare === 'coltd' || bare === 'limited' || bare === 'colimited' ? 'ltd' : bare
}

function compact(text: string): string {
  return text.replace(/[\s（）]/g, '').toLowerCase()
}
