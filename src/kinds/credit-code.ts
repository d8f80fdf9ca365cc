import { error, type Finding, noFindings, warning } from '../model/issues.ts'
import { creditCodeCheckCharacter, organizationCheckCharacter } from './credit-code/check-characters.ts'
import { cleanCode } from './text/characters.ts'

/** What `checkCreditCode` asks a table of divisions (行政区划); a `DivisionIndex` fits. */
export interface KnownDivisions {
  /** Is this six-digit code a division of today, or was it one once (codes outlive divisions)? */
  isKnownDivision(code: string): boolean
}

const wellFormed = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/
const alphanumeric = /^[0-9A-Za-z]+$/
const separators = /[\s\-\u2010-\u2015\u2212_/·,]/g
const label = /^[^0-9A-Za-z]*[码号][:：]?/
const scientific = /^[0-9](?:\.[0-9]{1,20})?[Ee]\+?[0-9]{1,2}$/

/**
 * Any text as a unified social credit code (统一社会信用代码): upper case, without blanks, dashes, thousands separators and
 * a label before it. What does not read as a code comes back cleaned. Hint: the letters I, O, S, V and Z are not in the
 * alphabet of GB 32100-2015, and nothing is guessed for them.
 */
export function normalizeCreditCode(raw: string): string {
  const text = cleanCode(raw)
  const compact = text.replace(separators, '')
  if (alphanumeric.test(compact)) return compact.toUpperCase()
  const bare = compact.replace(label, '')
  return alphanumeric.test(bare) ? bare.toUpperCase() : text
}

/**
 * Judges a unified social credit code by GB 32100-2015. Errors: `wrong_type`, `scientific_notation` and `precision_lost`
 * (what spreadsheets make of 18 digits), `credit_code_malformed` (18 characters of the alphabet; 3 to 8 are digits).
 * Warnings, because some issuers got them wrong: `credit_code_check_wrong`, `credit_code_organization_check_wrong`
 * (GB 11714-1997) and, with a table, `credit_code_division_unknown`.
 */
export function checkCreditCode(value: unknown, divisions?: KnownDivisions): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (value.length !== 18 || !wellFormed.test(value))
    return [error(value.length < 30 && scientific.test(value) ? 'scientific_notation' : 'credit_code_malformed')]
  const checkWrong = value.charAt(17) !== creditCodeCheckCharacter(value)
  if (checkWrong && isRounded(value)) return [error('precision_lost')]
  const organizationWrong = value.charAt(16) !== organizationCheckCharacter(value.slice(8, 16))
  const division = value.slice(2, 8)
  const divisionUnknown = divisions !== undefined && !isDivisionKnown(division, divisions)
  if (!checkWrong && !organizationWrong && !divisionUnknown) return noFindings
  const findings: Finding[] = []
  if (checkWrong) findings.push(warning('credit_code_check_wrong'))
  if (organizationWrong) findings.push(warning('credit_code_organization_check_wrong'))
  if (divisionUnknown) findings.push(warning('credit_code_division_unknown', { division }))
  return findings
}

/** Whether a value is plainly a credit code: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainCreditCode(value: unknown, divisions?: KnownDivisions): boolean {
  return checkCreditCode(value, divisions) === noFindings
}

/** Is the value a well-formed credit code whose check character is right (GB 32100-2015)? */
export function isCreditCode(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length === 18 &&
    wellFormed.test(value) &&
    value.charAt(17) === creditCodeCheckCharacter(value)
  )
}

/** A credit code for people, in the groups of the standard: `91 440300 708461136 T`. */
export function formatCreditCode(value: string): string {
  if (!wellFormed.test(value)) return value
  return `${value.slice(0, 2)} ${value.slice(2, 8)} ${value.slice(8, 17)} ${value.slice(17)}`
}

/** A unified social credit code, taken apart (GB 32100-2015, 4). */
export interface CreditCode {
  /** The canonical 18 characters. */
  readonly code: string
  /** 登记管理部门, who registers: `1` staffing commission, `5` civil affairs, `9` market regulation, … */
  readonly authority: string
  /** 机构类别, what is registered, by authority: of `9`, `1` enterprise, `2` individual business, `3` farmers' cooperative. */
  readonly type: string
  /** 登记管理机关行政区划码, six digits: where it was registered, often long ago; `100000` is the state. */
  readonly division: string
  /** 主体标识码 (组织机构代码), nine characters. */
  readonly organizationCode: string
  /** 校验码, the 18th character. */
  readonly check: string
  /** Is the 18th character what the others ask for? */
  readonly checkRight: boolean
  /** Is the organisation code's own last character what its others ask for? */
  readonly organizationCheckRight: boolean
}

/** The parts of a credit code written in any way, or `undefined` where the text is none. */
export function parseCreditCode(text: string): CreditCode | undefined {
  const code = normalizeCreditCode(text)
  if (code.length !== 18 || !wellFormed.test(code)) return undefined
  const organizationCode = code.slice(8, 17)
  return {
    code,
    authority: code.charAt(0),
    type: code.charAt(1),
    division: code.slice(2, 8),
    organizationCode,
    check: code.charAt(17),
    checkRight: code.charAt(17) === creditCodeCheckCharacter(code),
    organizationCheckRight: code.charAt(16) === organizationCheckCharacter(organizationCode),
  }
}

/** Spreadsheets keep 15 digits: 18 digits come back with three zeros. Asked only where the check character fails. */
function isRounded(code: string): boolean {
  return code.endsWith('000') && /^[0-9]{18}$/.test(code)
}

/**
 * Registries also write codes that GB/T 2260 does not list: 01 for a city's districts as a whole, and 71 to 79 and
 * 91 to 99 for development zones (苏州工业园区 is 320594). They are known where their city is.
 */
function isDivisionKnown(division: string, divisions: KnownDivisions): boolean {
  if (division === '100000' || divisions.isKnownDivision(division)) return true
  return /^[0-9]{4}(?:01|7[1-9]|9[1-9])$/.test(division) && divisions.isKnownDivision(`${division.slice(0, 4)}00`)
}
