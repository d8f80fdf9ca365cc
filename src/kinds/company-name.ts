import { error, type Finding, noFindings, warning } from '../model/issues.ts'
import { legalFormOf } from './company-name/legal-forms.ts'
import { hasCharacters } from './text/character-count.ts'
import { cleanLine } from './text/characters.ts'

const minimum = 2
const maximum = 100

/**
 * Any text as a company name (客户全称): one line, half-width letters and digits, every bracket as `（` or `）`, no blanks
 * beside Chinese characters or brackets and single ones elsewhere, no invisible characters, no full stop after it.
 */
export function normalizeCompanyName(raw: string): string {
  if (plainName.test(raw)) return raw
  let text = cleanLine(raw)
  if (brackets.test(text)) text = text.replace(openingBracket, '（').replace(closingBracket, '）')
  if (fullWidthMarks.test(text)) text = text.replace(fullWidthMark, (mark) => halfWidthMarks[mark] ?? mark)
  if (text.includes(' ')) text = text.replace(blank, withoutNeedlessBlank)
  let end = text.length
  while (end > 1 && '。；，、'.includes(text.charAt(end - 1)) && beside.test(text.charAt(end - 2))) end--
  return text.slice(0, end)
}

/**
 * Judges a company name: `too_short` (under 2 characters), `too_long` (over 100), `no_letters` (only digits or
 * punctuation) are errors; `company_name_no_legal_form` warns of what looks like a short name.
 */
export function checkCompanyName(value: unknown): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (hasCharacters(value, maximum + 1)) return [error('too_long', { maximum })]
  if (value.endsWith('有限公司') && value.length > 5) return noFindings
  if (!hasCharacters(value, minimum)) return [error('too_short', { minimum })]
  if (!/\p{L}/u.test(value)) return [error('no_letters')]
  return legalFormOf(value) === undefined ? [warning('company_name_no_legal_form')] : noFindings
}

/** Whether a value is plainly a company name: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainCompanyName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= maximum && plainName.test(value)
}

/** Whether a value plainly ends like most company names, with nothing to find, be it canonical or not. Otherwise nothing is said. */
export function isSoundCompanyName(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > maximum) return false
  return (value.length > 5 && value.endsWith('有限公司')) || (value.length > 7 && value.endsWith('有限责任公司'))
}

/** A company name for people: the canonical text is what the business licence shows. */
export function formatCompanyName(value: string): string {
  return value
}

/** Two names have the same key exactly if they are the same legal name but for brackets, width, blanks and case. */
export function companyNameKey(name: string): string {
  return normalizeCompanyName(name).normalize('NFKC').toLowerCase().replace(/\s/g, '')
}

/** Chinese characters and brackets, and the form of nearly every company. */
const plainName = /^[\u4e00-\u9fff（）]{2,}有限(?:责任)?公司$/
const brackets = /[()〔〕【】［］[\]﹙﹚〖〗⦅⦆]/
const openingBracket = /[(〔【［[﹙〖⦅]/g
const closingBracket = /[)〕】］\]﹚〗⦆]/g
const blank = / +/g
const beside = /[\p{Script=Han}（）]/u
const fullWidthMarks = /[＆．－＋＃％•・‧･∙⋅]/
const fullWidthMark = /[＆．－＋＃％•・‧･∙⋅]/g

const halfWidthMarks: Readonly<Record<string, string>> = {
  '＆': '&',
  '．': '.',
  '－': '-',
  '＋': '+',
  '＃': '#',
  '％': '%',
  '•': '·',
  '・': '·',
  '‧': '·',
  '･': '·',
  '∙': '·',
  '⋅': '·',
}

/** Blanks part Latin words; beside a Chinese character or a bracket they come from layout. */
function withoutNeedlessBlank(blanks: string, offset: number, text: string): string {
  const end = offset + blanks.length
  return beside.test(lastCharacter(text, offset)) || beside.test(String.fromCodePoint(text.codePointAt(end) ?? 0))
    ? ''
    : ' '
}

/** The character that ends at `end`: two units where it is beyond the basic plane. */
function lastCharacter(text: string, end: number): string {
  const unit = text.charAt(end - 1)
  return unit >= '\udc00' && unit <= '\udfff' ? text.slice(end - 2, end) : unit
}
