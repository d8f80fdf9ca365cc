import { extentOf } from '../model/numbering/segment-extent.ts'
import type { Numbering } from '../model/numbering.ts'
import { checkCharactersOf } from './check-characters.ts'
import { dateText } from './date-text.ts'
import { fieldTextOf } from './field-text.ts'
import { type CustomerIdParts, refuseDate } from './format-customer-id.ts'
import { type FieldSegment, numberShapeOf } from './number-shape.ts'
import { sequenceText } from './sequence-text.ts'
import { writtenNumber } from './written-number.ts'

/**
 * What a customer number will look like, without taking one: `CUST20241201####`. What is not known yet stands for itself: `#` a
 * digit of the sequence and a check character, `?` a character of a field that is empty or gives no text, and a missing date
 * the letters of its format. With a sequence, such as the one after the last given, it is a number that may come.
 *
 * @throws RangeError for a date or sequence that makes no number; TypeError for an unsound numbering.
 */
export function previewCustomerId(parts: Partial<CustomerIdParts>, numbering: Numbering): string {
  const shape = numberShapeOf(numbering)
  const { date, sequence, fields = {} } = parts
  if (date !== undefined) refuseDate(date, shape)
  let isKnown = date !== undefined && sequence !== undefined
  const textOf = (segment: FieldSegment) => {
    const written = fieldTextOf(fields, segment)
    isKnown &&= written.ok
    return written.ok ? written.text : '?'.repeat(extentOf(segment).least)
  }
  return writtenNumber(
    shape,
    {
      date: (format) => (date === undefined ? format : dateText(date, format)),
      field: textOf,
      sequence: sequence === undefined ? '#'.repeat(shape.sequence.width) : sequenceText(sequence, shape.sequence),
    },
    (before, system) => {
      const check = checkCharactersOf(before, system)
      return isKnown ? check : '#'.repeat(check.length)
    },
  )
}
