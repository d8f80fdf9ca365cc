import { readForeignNumber } from '../foreign-number.ts'
import { readLandline } from '../landline.ts'
import { readMobile } from '../mobile.ts'
import { readServiceNumber } from '../service-number.ts'
import { type DialledDigits, readDialledDigits } from './dialled-digits.ts'
import type { PhoneMetadata } from './phone-tables.ts'

/** The canonical form of one number of any sort, or `undefined` where a cleaned text is no number and nothing else. */
export function readPhoneNumber(text: string, metadata?: PhoneMetadata): string | undefined {
  const dialled = readDialledDigits(text)
  return dialled && readAny(dialled, metadata)
}

function readAny(dialled: DialledDigits, metadata?: PhoneMetadata): string | undefined {
  return (
    readMobile(dialled) ?? readServiceNumber(dialled) ?? readLandline(dialled) ?? readForeignNumber(dialled, metadata)
  )
}

/** Most blanks in a text that is tried as several numbers. */
const mostBlanks = 24

/** Two complete numbers have this many digits at least. */
const fewestDigits = 17

/**
 * The canonical numbers in a text that holds several with nothing but blanks between them. Each must be complete: where
 * one part is not, there is no reading at all, because nobody can say to which number it belongs.
 */
export function readPhoneNumbers(text: string, metadata?: PhoneMetadata): string[] | undefined {
  const words = text.split(' ')
  if (words.length < 2 || words.length > mostBlanks + 1 || digitsIn(text) < fewestDigits) return undefined
  const readings: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= words.length; end++) readings[end] = lastReading(words.slice(0, end), readings, metadata)
  return readings[words.length]
}

/** The reading of these words: their longest possible first part as already read, and the rest as one number. */
function lastReading(
  words: readonly string[],
  readings: readonly (string[] | undefined)[],
  metadata?: PhoneMetadata,
): string[] | undefined {
  for (let start = words.length - 1; start >= 0; start--) {
    const before = readings[start]
    if (before === undefined) continue
    const number = readPhoneNumber(words.slice(start).join(' '), metadata)
    if (number !== undefined && isComplete(number)) return [...before, number]
  }
  return undefined
}

/** Not a landline whose subscriber number begins with 0 or 1: that is where a wrong cut shows. */
function isComplete(number: string): boolean {
  return !/^0\d{2,3}-[01]/.test(number)
}

function digitsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) count++
  }
  return count
}
