import { formatsOf } from '../model/numbering/date-formats.ts'
import { checkCharactersOf } from './check-characters.ts'
import { fieldValue } from './field-text.ts'
import type { CustomerIdParts } from './format-customer-id.ts'
import { type NumberPiece, piecesOf } from './number-pieces.ts'
import { type NumberShape, segmentsOf, shownDate } from './number-shape.ts'
import { sequenceOf } from './sequence-text.ts'
import { dateOfPieces } from './shown-date.ts'

/** The parts of a number that was read. */
export interface ReadCustomerId extends CustomerIdParts {
  /** The option or text of each field that the number shows, as it was when the number was given. */
  readonly fields?: Readonly<Record<string, string>>
}

/**
 * Why a text is no number of a numbering: it is no text, too short or long, a fixed text differs, a date is not in the
 * calendar (or two dates disagree), a field is none of the codes or has a wrong length or character, the sequence is not as
 * `formatCustomerId` writes it, or a check character is not that of what stands before.
 */
export type CustomerIdRefusal =
  | 'not_text'
  | 'wrong_length'
  | 'wrong_text'
  | 'wrong_date'
  | 'wrong_field'
  | 'wrong_sequence'
  | 'wrong_check'

/** What is wrong, and the position of the segment; absent where it is the number as a whole. */
export interface WrongPart {
  readonly code: CustomerIdRefusal
  readonly segment?: number
}

/** A number that was read, or everything that is wrong with it, from left to right. */
export type NumberReading =
  | { readonly ok: true; readonly parts: ReadCustomerId }
  | { readonly ok: false; readonly wrong: readonly [WrongPart, ...WrongPart[]] }

/** Reads a number strictly. Never throws. */
export function readNumber(value: unknown, shape: NumberShape): NumberReading {
  if (typeof value !== 'string') return { ok: false, wrong: [{ code: 'not_text' }] }
  const segments = segmentsOf(shape)
  const pieces = piecesOf(value, segments)
  if (!pieces) return { ok: false, wrong: [{ code: 'wrong_length' }] }
  const date = dateIn(pieces)
  const [first, ...others] = pieces.flatMap((piece, index) => wrongPart(piece, index, date, pieces))
  if (first) return { ok: false, wrong: [first, ...others] }
  const checked = wrongCheck(pieces)
  if (checked) return { ok: false, wrong: [checked] }
  return { ok: true, parts: partsOf(pieces, date) }
}

function wrongPart(
  { segment, piece }: NumberPiece,
  index: number,
  date: string | undefined,
  pieces: readonly NumberPiece[],
): readonly WrongPart[] {
  const wrong = (code: CustomerIdRefusal, isRight: boolean) => (isRight ? [] : [{ code, segment: index }])
  if ('text' in segment) return wrong('wrong_text', piece === segment.text)
  if ('field' in segment) return wrong('wrong_field', fieldValue(piece, segment) !== undefined)
  if ('sequence' in segment) return wrong('wrong_sequence', sequenceOf(piece, segment.sequence) !== undefined)
  if ('check' in segment) return []
  const isFirst = pieces.findIndex((one) => 'date' in one.segment) === index
  return wrong('wrong_date', date !== undefined || !isFirst)
}

/** The check characters are judged where everything before them is right: else they tell nothing new. */
function wrongCheck(pieces: readonly NumberPiece[]): WrongPart | undefined {
  const last = pieces.at(-1)
  if (!last || !('check' in last.segment)) return undefined
  const covered = pieces.slice(0, -1).map(({ piece }) => piece)
  const isRight = checkCharactersOf(covered.join(''), last.segment.check) === last.piece
  return isRight ? undefined : { code: 'wrong_check', segment: pieces.length - 1 }
}

function dateIn(pieces: readonly NumberPiece[]): string | undefined {
  const precision = shownDate(formatsOf(pieces.map(({ segment }) => segment)))
  const shown = pieces.flatMap(({ segment, piece }) => ('date' in segment ? [{ format: segment.date, piece }] : []))
  return precision && dateOfPieces(shown, precision)
}

function partsOf(pieces: readonly NumberPiece[], date: string | undefined): ReadCustomerId {
  const fields = pieces.flatMap(({ segment, piece }) =>
    'field' in segment ? [[segment.field, fieldValue(piece, segment) ?? ''] as const] : [],
  )
  const [sequence = 0] = pieces.flatMap(({ segment, piece }) =>
    'sequence' in segment ? [sequenceOf(piece, segment.sequence) ?? 0] : [],
  )
  return {
    ...(date === undefined ? {} : { date }),
    sequence,
    ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }),
  }
}
