import type { Finding, IssueCode, IssueParam } from '../model/issues.ts'
import { fillTemplate } from './fill-template.ts'
import type { Language } from './language.ts'
import { ownEntry, wordOf } from './word-of.ts'

/**
 * What a finding says to people: one sentence of the language, with the parameters filled in. It never names the field
 * (`describeIssue` does) and never repeats what a person typed.
 *
 * A code without words gives the code; a parameter that the finding does not carry gives the language's mark for it.
 *
 * Hint: the sentence is plain text; escape it, like all text, before it goes into HTML.
 */
export function messageOf(finding: Finding, language: Language): string {
  const template = ownEntry(language.issues, finding.code)
  if (template === undefined) return finding.code
  return fillTemplate(template, (name) => parameterText(finding, name, language))
}

type WordTables = Readonly<Record<string, (language: Language) => Readonly<Record<string, string>> | undefined>>

/** The parameters that are codes with words of their own; every other one is shown as it is. */
const paramWords: Partial<Record<IssueCode, WordTables>> = {
  wrong_type: { expected: (language) => language.expected },
  size_differs_from_measures: {
    expected: (language) => language.options.size,
    basis: (language) => language.bases,
  },
}

function parameterText(finding: Finding, name: string, language: Language): string {
  const { punctuation } = language
  const value = ownEntry(finding.params, name)
  if (value === undefined) return punctuation.missing
  const words = ownEntry(ownEntry(paramWords, finding.code), name)?.(language)
  if (!isList(value)) return scalarText(value, words, punctuation.thousands)
  return value.length > 0 ? value.map((code) => wordOf(words, code)).join(punctuation.list) : punctuation.missing
}

function isList(value: IssueParam): value is readonly string[] {
  return Array.isArray(value)
}

function scalarText(
  value: string | number | boolean,
  words: Readonly<Record<string, string>> | undefined,
  thousands: string,
): string {
  if (typeof value === 'number') return groupedText(value, thousands)
  return wordOf(words, String(value))
}

/** Thousands are told apart from 10,000 up: a year or a limit of four digits reads better without. */
function groupedText(value: number, thousands: string): string {
  if (Math.abs(value) < 10_000) return String(value)
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 }).replaceAll(',', thousands)
}
