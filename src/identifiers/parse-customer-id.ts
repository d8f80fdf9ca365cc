import type { Numbering } from '../model/numbering.ts'
import { numberShapeOf } from './number-shape.ts'
import { type CustomerIdRefusal, type ReadCustomerId, readNumber } from './read-number.ts'

/** What a customer number says, or the first thing that is wrong with it. */
export type CustomerIdResult =
  | ({ readonly ok: true } & ReadCustomerId)
  | { readonly ok: false; readonly reason: CustomerIdRefusal }

/**
 * Reads a customer number strictly: exactly what `formatCustomerId` writes, nothing cleaned, so that
 * `formatCustomerId(parseCustomerId(x)) === x`. A number that grew is read as well: `CUST2024120110000`.
 *
 * Never throws on data; an unsound numbering gives a TypeError.
 */
export function parseCustomerId(value: unknown, numbering: Numbering): CustomerIdResult {
  const read = readNumber(value, numberShapeOf(numbering))
  if (read.ok) return { ok: true, ...read.parts }
  return { ok: false, reason: read.wrong[0].code }
}

/** Whether a value is a customer number of this numbering. */
export function isCustomerId(value: unknown, numbering: Numbering): value is string {
  return parseCustomerId(value, numbering).ok
}
