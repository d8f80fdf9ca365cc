import { formatsOf } from '../model/numbering/date-formats.ts'
import type { Numbering } from '../model/numbering.ts'
import { dateText } from './date-text.ts'
import { fieldTextOf } from './field-text.ts'
import { type FieldSegment, type NumberShape, numberShapeOf, segmentsOf, shownDate } from './number-shape.ts'
import { sequenceText } from './sequence-text.ts'
import { canShow } from './shown-date.ts'
import { writtenNumber } from './written-number.ts'

/** What a customer number (客户编号) says. */
export interface CustomerIdParts {
  /** Business date, `YYYY-MM-DD`, or as much of it as the number carries: `2024-12`, `2024-Q4`, `2024-W48`, `2024`. */
  readonly date?: string | undefined
  /** Whole number, from 1 unless the numbering starts elsewhere. */
  readonly sequence: number
  /** Values of the record for the fields that the number shows; others do no harm, so that it can be the record itself. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined
}

/**
 * The customer number of a date, a sequence and fields, by the segments of a numbering: `CUST202412010001` in the stock model.
 * After the last sequence of its width a number grows by a digit, or is refused, as the numbering says.
 *
 * @throws RangeError for a date, sequence or field that makes no number; TypeError for an unsound numbering.
 */
export function formatCustomerId(parts: CustomerIdParts, numbering: Numbering): string {
  return numberWriter(parts, numberShapeOf(numbering))(parts.sequence)
}

/** Throws a RangeError for a date that the numbering cannot show. */
export function refuseDate(date: string, shape: NumberShape): void {
  const formats = formatsOf(segmentsOf(shape))
  const precision = shownDate(formats)
  if (precision === undefined || canShow(date, precision, formats)) return
  const century = formats.some((format) => format.startsWith('YYYY')) ? '' : ' of the years 2000 to 2099'
  throw new RangeError(
    `formatCustomerId: date must be a day of the calendar as YYYY-MM-DD${century} (the numbering shows ${precision}); pass what businessDate gives`,
  )
}

/** Writes the numbers of one date and the same fields; throws a RangeError at once where these make none. */
export function numberWriter(
  { date = '', fields = {} }: Omit<CustomerIdParts, 'sequence'>,
  shape: NumberShape,
): (sequence: number) => string {
  refuseDate(date, shape)
  const texts = new Map(
    segmentsOf(shape).flatMap((segment) => ('field' in segment ? [[segment.field, textOf(segment, fields)]] : [])),
  )
  return (sequence) =>
    writtenNumber(shape, {
      date: (format) => dateText(date, format),
      field: ({ field }) => texts.get(field) ?? '',
      sequence: sequenceText(sequence, shape.sequence),
    })
}

function textOf(segment: FieldSegment, fields: Readonly<Record<string, unknown>>): string {
  const written = fieldTextOf(fields, segment)
  if (written.ok) return written.text
  throw new RangeError(
    `formatCustomerId: the field ${JSON.stringify(segment.field)} gives no text to a number (${written.reason}); ask checkCustomerIdFields first`,
  )
}
