import { error, type Finding, noFindings } from '../model/issues.ts'
import { hasCharacters } from './text/character-count.ts'
import { cleanLine } from './text/characters.ts'
import { codeAt } from './text/code-at.ts'
import { isCommonHan } from './text/common-signs.ts'

const minimum = 1
const maximum = 50

/**
 * Any text as a person's name: one line, no blanks between Chinese characters (`张 三`) and single ones elsewhere, the dot
 * of names such as 买买提·艾力 always `·`, a full-width star as `*`. `*经理` and `张*` are names: `*` may stand for one.
 */
export function normalizePersonName(raw: string): string {
  if (plainName.test(raw)) return raw
  let text = cleanLine(raw).replaceAll('＊', '*')
  text = text.replace(dot, '·').replace(chineseDot, '·')
  if (text.includes(' ')) text = text.replace(blankAfterChinese, '').replace(blankBeforeDot, '·')
  return text
}

/** Judges a person's name: `too_short` (empty), `too_long` (over 50 characters), `digits_only` (a number, not a name). */
export function checkPersonName(value: unknown): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (!hasCharacters(value, minimum)) return [error('too_short', { minimum })]
  if (hasCharacters(value, maximum + 1)) return [error('too_long', { maximum })]
  return /^[\p{Nd}\s+().-]*$/u.test(value) && /\p{Nd}/u.test(value) ? [error('digits_only')] : noFindings
}

/** Whether a value is plainly a person's name: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainPersonName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= maximum && plainName.test(value)
}

/** Whether a value plainly begins like most names, with nothing to find, be it canonical or not. Otherwise nothing is said. */
export function isSoundPersonName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= maximum && isOfNames(codeAt(value, 0))
}

/** Whether a sign stands in names and never in numbers: a Chinese character, or a star for one. */
function isOfNames(code: number): boolean {
  return code === 42 || isCommonHan(code)
}

/** A person's name for people: as it is. Masking for whoever may not see it belongs to the permissions. */
export function formatPersonName(value: string): string {
  return value
}

/** Nothing to clean: Chinese characters, with a star or a dot among them. */
const plainName = /^[\u4e00-\u9fff*·]+$/
const dot = /[•・‧･∙⋅●]/g
/** A full stop between Chinese characters is a dot that the keyboard did not have. */
const chineseDot = /(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu
/** `张 三`, `买买提 ·艾力`; not `张三 Tom`. */
const blankAfterChinese = /(?<=[\p{Script=Han}·*]) +(?=[\p{Script=Han}·*])/gu
const blankBeforeDot = / ?· ?/g
