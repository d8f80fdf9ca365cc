import { codeAt } from '../text/code-at.ts'

/**
 * Area codes (长途区号) in force: area code with its zero → usual lengths of the subscriber number, a colon, and the
 * provinces it serves as the first two digits of their GB/T 2260 code, main one first: `'0433': '78:22'`,
 * `'0457': '7:23,15'`. Shape of `kehu/data/area-codes`.
 */
export type AreaCodeTable = Readonly<Record<string, string>>

/** Allocated mobile prefixes of 3 or 4 digits → what they are used for. Shape of `kehu/data/mobile-prefixes`. */
export type MobilePrefixTable = Readonly<Record<string, string>>

/**
 * Numbering plans of the world in the form of libphonenumber-js: either the small cut `kehu/data/phone-metadata`
 * or the library's own `metadata.max.json`.
 */
export interface PhoneMetadata {
  readonly version: number
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>
  readonly countries: Readonly<Record<string, readonly unknown[]>>
  readonly nonGeographic?: Readonly<Record<string, readonly unknown[]>>
}

/** The lookup tables that phone checks can use; each is optional, and without it only the form is judged. */
export interface PhoneTables {
  readonly areaCodes?: AreaCodeTable
  readonly mobilePrefixes?: MobilePrefixTable
  readonly phoneMetadata?: PhoneMetadata
}

/**
 * The provinces that an area code serves, as the first two digits of their GB/T 2260 code, main one first:
 * `['11']` for `010`. Empty for an area code that is not in force.
 */
export function provincesOfAreaCode(areaCode: string, areaCodes: AreaCodeTable): string[] {
  const entry = entryOf(areaCode, areaCodes)
  return entry ? entry.slice(entry.indexOf(':') + 1).split(',') : []
}

/** The usual lengths of subscriber numbers behind an area code, as a text of digits (`8`, `78`); none: not in force. */
export function usualLengths(areaCode: string, areaCodes: AreaCodeTable): string | undefined {
  const entry = entryOf(areaCode, areaCodes)
  return entry?.slice(0, entry.indexOf(':'))
}

/** Entries by their code as a number: a look-up by text costs a slice of every number that is judged. */
const entriesByTable: WeakMap<AreaCodeTable | MobilePrefixTable, readonly (string | undefined)[]> =
  /* @__PURE__ */ new WeakMap()

/** The entry of the area code that stands before the hyphen of a canonical landline number; none: not in force. */
export function entryOfLandline(text: string, hyphen: number, areaCodes: AreaCodeTable, start = 0): string | undefined {
  return entriesOf(areaCodes)[numberAt(text, start + 1, hyphen)]
}

/** The entry of the first three or four digits of a canonical mobile number; none: not allocated. */
export function entryOfMobile(text: string, prefixes: MobilePrefixTable, start = 0): string | undefined {
  const entries = entriesOf(prefixes)
  const three = numberAt(text, start, start + 3)
  return entries[three] ?? entries[10 * three + numberAt(text, start + 3, start + 4)]
}

function entriesOf(table: AreaCodeTable | MobilePrefixTable): readonly (string | undefined)[] {
  const known = entriesByTable.get(table)
  if (known !== undefined) return known
  const entries = new Array<string | undefined>(10_000).fill(undefined)
  for (const [code, entry] of Object.entries(table)) if (/^0?[1-9]\d{1,3}$/.test(code)) entries[Number(code)] = entry
  entriesByTable.set(table, entries)
  return entries
}

/** The number that the digits of a text are, from `start` to before `end`. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = 10 * number + codeAt(text, at) - 48
  return number
}

/** Whether an entry of the table names the length, `7` or `8`. */
export function isUsualLength(length: string, entry: string): boolean {
  return entry[0] === length || entry[1] === length
}

function entryOf(areaCode: string, areaCodes: AreaCodeTable): string | undefined {
  return Object.hasOwn(areaCodes, areaCode) ? areaCodes[areaCode] : undefined
}
