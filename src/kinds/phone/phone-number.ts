import { isForeignNumber, regionOfForeignNumber } from '../foreign-number.ts'
import { areaCodeOf, isLandline } from '../landline.ts'
import { isMobile } from '../mobile.ts'
import { splitExtension } from './extension.ts'
import { type PhoneTables, provincesOfAreaCode } from './phone-tables.ts'

/** What a number of the phone field is. */
export type PhoneKind = 'mobile' | 'landline' | 'service' | 'foreign'

/** One number of a phone field, taken apart. */
export interface PhoneNumber {
  readonly kind: PhoneKind
  /** Canonical form, extension included: `010-62345678-801`. */
  readonly number: string
  /** ITU-T E.164 without the extension: `+861062345678`, `+8613812345678`, `+864008208820`. */
  readonly e164: string
  /** Extension (分机), digits as dialled. */
  readonly ext?: string
  /** Landline: area code (区号) with its zero. */
  readonly areaCode?: string
  /** Landline whose area code serves one province, with the table: first two digits of its GB/T 2260 code. */
  readonly province?: string
  /** Foreign number: ISO 3166 code of its region, see `checkForeignNumber`. */
  readonly region?: string
}

/** A canonical number of any kind taken apart. */
export function phoneNumberOf(number: string, tables: PhoneTables | undefined): PhoneNumber {
  if (isMobile(number)) {
    const [own, ext] = splitExtension(number, 0)
    return { kind: 'mobile', number, e164: `+86${own}`, ...(ext !== '' && { ext }) }
  }
  if (isLandline(number)) return landlineOf(number, tables)
  if (isForeignNumber(number)) {
    const [e164, ext] = splitExtension(number, 0)
    const region = regionOfForeignNumber(number, tables?.phoneMetadata)
    return { kind: 'foreign', number, e164, ...(ext !== '' && { ext }), ...(region !== undefined && { region }) }
  }
  const [own, ext] = splitExtension(number, 2)
  return { kind: 'service', number, e164: `+86${own.replaceAll('-', '')}`, ...(ext !== '' && { ext }) }
}

function landlineOf(number: string, tables: PhoneTables | undefined): PhoneNumber {
  const [own, ext] = splitExtension(number, 1)
  const areaCode = areaCodeOf(number)
  const provinces = tables?.areaCodes ? provincesOfAreaCode(areaCode, tables.areaCodes) : []
  const [province] = provinces
  return {
    kind: 'landline',
    number,
    e164: `+86${own.slice(1).replace('-', '')}`,
    ...(ext !== '' && { ext }),
    areaCode,
    ...(province !== undefined && provinces.length === 1 && { province }),
  }
}
