import type { CommandWords } from '../../../src/cli/words/words.ts'

/** Every text of a table of words by its name; functions are asked with something in each place. */
export function allWords(words: CommandWords): [string, string][] {
  return textsOf('', words)
}

function textsOf(name: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value === 'function') return [[name, String(value(...argumentsFor(name)))]]
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(name === '' ? key : `${name}.${key}`, inner))
}

function argumentsFor(name: string): unknown[] {
  if (/\.sound$/.test(name))
    return ['a', { fields: 1, required: 2, conditional: 3, types: 4, templates: 5, rules: 6, checks: 7 }]
  if (/\.unknown(?:Type|Role)$/.test(name)) return ['a', ['b', 'c'], 'd']
  return /(?:Columns|NotJudged|LeftOut|withoutLabel)$/.test(name) ? [['a', 'b']] : ['a', 1, 2]
}
