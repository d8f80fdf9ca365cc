import { error, type Finding, noFindings, warning } from '../model/issues.ts'
import { type IndustryIndex, industryIndexOf, industryNameKey } from './industry/industry-index.ts'
import type { IndustryTable } from './industry/industry-table.ts'
import { cleanLine, toHalfWidth } from './text/characters.ts'
import { codeAt } from './text/code-at.ts'
import { digitsAt } from './text/digits-at.ts'

export type { IndustryRow, IndustrySection, IndustryTable } from './industry/industry-table.ts'

/**
 * Any text as the code of an industry (所属行业): section and division, `I65`, or a section alone, `I`. Reads codes (`i65`,
 * `I-65`, and with a table `65`, `6513`), names, older names and 门类-大类 with any dash, `/`, `>` or blank between them. A
 * finer code is cut to its division. Where a section and a division have one name (教育), the division is meant. Parts
 * that do not belong together are kept as they are, `C65`, for `checkIndustry` to refuse; what is not recognised comes
 * back cleaned.
 */
export function normalizeIndustry(raw: string, table?: IndustryTable): string {
  if (wellFormed.test(raw)) return raw
  const text = cleanLine(raw)
  if (text.length > longest) return text
  const index = table && industryIndexOf(table)
  const code = readPart(text, index) ?? readParts(text, index)
  return code ?? text
}

/**
 * Judges an industry code. Errors: `wrong_type`, `industry_unknown`, `industry_mismatch` (letter and number that do not
 * belong together). Warning: `industry_section_only`, where a division is asked for. Without a table only the form is
 * judged: a letter from A to T, and two digits.
 */
export function checkIndustry(value: unknown, table?: IndustryTable): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'code' })]
  if (value.length === 3) {
    if (table === undefined) return wellFormed.test(value) ? noFindings : [error('industry_unknown')]
    const index = industryIndexOf(table)
    return index.names.has(value) ? noFindings : [mismatchOrUnknown(value, index)]
  }
  const known = table === undefined ? wellFormed.test(value) : industryIndexOf(table).names.has(value)
  return [known ? warning('industry_section_only', { section: value }) : error('industry_unknown')]
}

/** Whether a value is plainly a section and its division: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainIndustry(value: unknown, table?: IndustryTable): boolean {
  if (typeof value !== 'string' || value.length !== 3 || !isSection(codeAt(value, 0)) || digitsAt(value, 1, 3) < 0)
    return false
  return table === undefined || industryIndexOf(table).names.has(value)
}

/** An industry for people, 门类-大类 as the guide writes it: `信息传输、软件和信息技术服务业-软件和信息技术服务业`. */
export function formatIndustry(value: string, table?: IndustryTable): string {
  if (table === undefined) return value
  const { names } = industryIndexOf(table)
  const name = names.get(value)
  if (name === undefined) return value
  return value.length > 1 ? `${names.get(value.charAt(0)) ?? value.charAt(0)}-${name}` : name
}

/** A letter from A to T. */
function isSection(code: number): boolean {
  return code >= 65 && code <= 84
}

const longest = 200
const wellFormed = /^[A-T](?:[0-9]{2})?$/
const codeAndNumber = /^([A-Za-z])[\s\-\u2010-\u2015.]?([0-9]{1,4})$/
const number = /^[0-9]{2,4}$/
const partSeparators = /[\s\-\u2010-\u2015\u2212/>|:→»~]+/

function mismatchOrUnknown(value: string, index: IndustryIndex): Finding {
  const [section, division] = [value.charAt(0), value.slice(1)]
  return index.names.has(section) && index.sectionOf.has(division)
    ? error('industry_mismatch', { section, division })
    : error('industry_unknown')
}

/** A code or a name; `undefined` where it is neither. */
function readPart(part: string, index: IndustryIndex | undefined): string | undefined {
  const text = toHalfWidth(part)
  const code = codeAndNumber.exec(text)
  // A single digit behind its letter has lost its zero: only A and B have such divisions.
  if (code !== null) return `${code[1]}`.toUpperCase() + `${code[2]}`.slice(0, 2).padStart(2, '0')
  if (/^[A-Ta-t]$/.test(text)) return text.toUpperCase()
  if (index === undefined) return undefined
  if (!number.test(text)) return index.codes.get(industryNameKey(text))
  const section = index.sectionOf.get(text.slice(0, 2))
  return section && section + text.slice(0, 2)
}

/**
 * 门类-大类 and deeper. Parts that only name a section say which is meant, the others which division: two different
 * divisions are no code. What follows a section and its division may be unknown (中类, 小类 without a finer table).
 */
function readParts(text: string, index: IndustryIndex | undefined): string | undefined {
  let section: string | undefined
  let division: string | undefined
  for (const part of toHalfWidth(text).split(partSeparators)) {
    if (part === '') continue
    const code = readPart(part, index)
    if (code === undefined) {
      if (section !== undefined && division !== undefined) break
      return undefined
    }
    if (code.length === 1) section ??= code
    else if (division === undefined) division = code
    else if (division !== code) return undefined
  }
  return division === undefined || section === undefined ? (division ?? section) : section + division.slice(1)
}
