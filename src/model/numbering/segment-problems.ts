import { characterClasses } from './characters.ts'
import { dateFormats, resetNames } from './date-formats.ts'
import { checkSystems, mostDigits } from './segment-extent.ts'

/** The longest text that a field gives to a number. */
const mostCharacters = 30

/** Half of a surrogate pair: beside another half it would become a different character. */
const halfCharacter = /\p{Surrogate}/u

type Values = Readonly<Record<string, unknown>>

/** The first thing that is wrong with a segment, looked at alone; `undefined` where it is sound. Never throws. */
export function segmentProblem(segment: unknown): string | undefined {
  if (!isObject(segment)) return 'must be a segment: an object with a text, a date, a sequence, a field or a check'
  if ('text' in segment) return unknownKey(segment, ['text']) ?? textProblem(segment.text, 'text')
  if ('date' in segment) return unknownKey(segment, ['date']) ?? oneOf(segment.date, dateFormats, 'date')
  if ('sequence' in segment) return unknownKey(segment, ['sequence']) ?? sequenceProblem(segment.sequence)
  if ('field' in segment) return fieldProblem(segment)
  if ('check' in segment) return unknownKey(segment, ['check']) ?? oneOf(segment.check, checkSystems, 'check')
  return 'a segment must have a text, a date, a sequence, a field or a check'
}

function sequenceProblem(sequence: unknown): string | undefined {
  if (!isObject(sequence)) return 'sequence must be an object with width and overflow'
  const { width, overflow, start = 1, step = 1, reset = 'never' } = sequence
  const largest = 10 ** Number(width) - 1
  return (
    unknownKey(sequence, ['width', 'overflow', 'start', 'step', 'reset']) ??
    wholeNumber(width, 1, mostDigits, 'width') ??
    oneOf(overflow, ['grow', 'refuse'], 'overflow') ??
    wholeNumber(start, 0, largest, 'start') ??
    wholeNumber(step, 1, largest, 'step') ??
    oneOf(reset, resetNames, 'reset')
  )
}

function fieldProblem(segment: Values): string | undefined {
  const { field, counter = 'own' } = segment
  const common = textProblem(field, 'field') ?? oneOf(counter, ['own', 'shared'], 'counter')
  return common ?? ('codes' in segment ? codesProblem(segment) : fieldTextProblem(segment))
}

function codesProblem(segment: Values): string | undefined {
  const unknown = unknownKey(segment, ['field', 'codes', 'counter'])
  if (unknown !== undefined) return unknown
  const { codes } = segment
  if (!isObject(codes) || Object.keys(codes).length === 0)
    return 'codes must be an object that gives each option a text; it is empty'
  const texts = Object.values(codes)
  const bad = texts.map((text) => textProblem(text, 'codes')).find((problem) => problem !== undefined)
  if (bad !== undefined) return bad
  const twice = texts.find((text, index) => texts.indexOf(text) < index)
  return twice === undefined ? undefined : 'codes must differ; what two options share cannot be read back'
}

function fieldTextProblem(segment: Values): string | undefined {
  const { maximum, minimum = 1, characters = characterClasses } = segment
  return (
    unknownKey(segment, ['field', 'maximum', 'minimum', 'characters', 'counter']) ??
    wholeNumber(maximum, 1, mostCharacters, 'maximum') ??
    wholeNumber(minimum, 1, Number(maximum), 'minimum') ??
    (Array.isArray(characters) && characters.length > 0
      ? characters.map((name) => oneOf(name, characterClasses, 'characters')).find((problem) => problem !== undefined)
      : `characters must be a list of ${characterClasses.join(', ')}`)
  )
}

function unknownKey(segment: Values, known: readonly string[]): string | undefined {
  const stranger = Object.keys(segment).find((key) => !known.includes(key))
  if (stranger === undefined) return undefined
  return `has the key ${JSON.stringify(stranger.slice(0, 64))}, which does not belong beside ${known[0]}`
}

function textProblem(text: unknown, name: string): string | undefined {
  if (typeof text !== 'string' || text === '') return `${name} must not be empty`
  return halfCharacter.test(text) ? `${name} must not hold half of a surrogate pair` : undefined
}

function oneOf(value: unknown, names: readonly string[], name: string): string | undefined {
  return names.some((known) => known === value) ? undefined : `${name} must be one of ${names.join(', ')}`
}

function wholeNumber(value: unknown, least: number, most: number, name: string): string | undefined {
  const isFine = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
  return isFine ? undefined : `${name} must be a whole number from ${least} to ${most}`
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
