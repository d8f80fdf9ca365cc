import { error, type Finding, noFindings, warning } from '../model/issues.ts'
import { looksLikeAddress } from './address/form.ts'
import { officialHeadOf } from './address/official-head.ts'
import { type Address, parseAddress } from './address/parse-address.ts'
import { readLevels, tailOf } from './address/read-levels.ts'
import { isCleanAddress, normalizeAddress } from './address/text.ts'
import { type DivisionIndex, divisionOf } from './divisions.ts'

export { normalizeAddress }

const maximum = 200

/**
 * Judges an address. Errors: `wrong_type`, `too_short` (empty), `too_long` (over 200 characters), `address_unrecognized`
 * (no province or city). Warnings: `address_no_district`, `address_no_street` (neither street nor door),
 * `address_retired_division` (with its name and the full names of what it is now), `address_ambiguous` (with the full
 * names of the districts that it may mean).
 *
 * Without an index only the form is judged: an address that names no 省, 市, 区 … and does not begin like one is refused.
 */
export function checkAddress(value: unknown, index?: DivisionIndex): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (value.length > maximum && [...value.slice(0, 2 * maximum + 1)].length > maximum)
    return [error('too_long', { maximum })]
  if (value.trim() === '') return [error('too_short', { minimum: 1 })]
  if (!index) return looksLikeAddress(value) ? noFindings : [error('address_unrecognized')]
  const address = parseAddress(value, index)
  if (!address.province && !address.candidates) return [error('address_unrecognized')]
  return doubtsOf(address, index)
}

/** Whether a value is plainly an address: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainAddress(value: unknown, index?: DivisionIndex): boolean {
  if (typeof value !== 'string' || !isCleanAddress(value)) return false
  return (index !== undefined && isOfficial(value, index)) || checkAddress(value, index) === noFindings
}

/** Divisions in force by their full names down to the district, and more behind them: there is nothing to find. */
function isOfficial(text: string, index: DivisionIndex): boolean {
  const head = text.length <= maximum ? officialHeadOf(text, index) : undefined
  return head !== undefined && head.end < text.length
}

/** Whether a value is plainly an address with nothing to find, be it canonical or not. Otherwise nothing is said. */
export function isSoundAddress(value: unknown, index?: DivisionIndex): boolean {
  if (typeof value !== 'string' || value.length > maximum) return false
  return index ? checkAddress(value, index) === noFindings : value.includes('市') || value.includes('省')
}

/**
 * The address for people: the levels found in full, then everything else in the order in which it stands. Without an
 * index, and where nothing is recognised, the text only comes back cleaned.
 */
export function formatAddress(value: string, index?: DivisionIndex): string {
  const text = normalizeAddress(value)
  const reading = index && readLevels(text, index)
  if (!reading) return text
  const { province, city, district } = reading
  return (province?.name ?? '') + (city?.name ?? '') + (district?.name ?? '') + tailOf(reading)
}

function doubtsOf(address: Address, index: DivisionIndex): readonly Finding[] {
  const findings: Finding[] = []
  const { retired, candidates, district, street, rest } = address
  if (retired)
    findings.push(
      warning('address_retired_division', { name: retired.name, successors: fullNames(retired.successors, index) }),
    )
  if (candidates) findings.push(warning('address_ambiguous', { candidates: fullNames(candidates, index) }))
  const toldDistrict = district ?? candidates ?? retired?.successors.find((code) => !code.endsWith('00'))
  if (!toldDistrict && hasDistricts(address, index)) findings.push(warning('address_no_district'))
  if (street === undefined && rest === '') findings.push(warning('address_no_street'))
  return findings.length === 0 ? noFindings : findings
}

/** 北京市朝阳区, 吉林省长春市朝阳区: names from the province down, as a person tells them apart. */
function fullNames(codes: readonly string[], index: DivisionIndex): string[] {
  return codes.map((code) => {
    const levels = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])
    return [...levels].map((level) => divisionOf(level, index)?.name ?? '').join('')
  })
}

/** 东莞, 中山, 儋州 and 嘉峪关 have no districts; Taiwan, Hong Kong and Macao have none in the table. */
function hasDistricts({ code = '' }: Address, index: DivisionIndex): boolean {
  const prefix = code.endsWith('0000') ? code.slice(0, 2) : code.slice(0, 4)
  return index.withDistricts.has(prefix)
}
