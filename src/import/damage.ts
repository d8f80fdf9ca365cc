import { checkPhone } from '../kinds/phone.ts'
import type { KindName } from '../model/fields.ts'
import type { SheetCell } from '../sheets/index.ts'

/** What a spreadsheet does to values that it takes for something else. */
export type DamageCode =
  | 'leading_zero_lost'
  | 'scientific_notation'
  | 'precision_lost'
  | 'date_as_serial'
  | 'time_dropped'
  | 'became_date'
  | 'cell_error'

/** What happened to a value, and whether it can be undone. */
export interface Damage {
  readonly code: DamageCode
  /**
   * `certain`: the file itself says what the value was, and it is read as that. `likely`: there is one good guess, `to`, which is taken
   * only where `repair` is asked for. `no`: what was there is gone.
   */
  readonly repairable: 'certain' | 'likely' | 'no'
  /** The value as it was, where that can be told. */
  readonly to?: string
}

/** A spreadsheet keeps no more digits of a number. */
const digitsKept = 15

const numberKinds: readonly KindName[] = ['amount', 'headCount', 'number', 'calendarDate']

/** What a spreadsheet did to the value of a cell of a field of this kind; `undefined` where there is nothing to see. */
export function damageOf(cell: SheetCell, kind: KindName): Damage | undefined {
  if (cell.kind === 'error') return { code: 'cell_error', repairable: 'no' }
  if (cell.kind === 'date') return kind === 'calendarDate' ? timeOf(cell) : { code: 'became_date', repairable: 'no' }
  if (kind === 'calendarDate') return serialOf(cell)
  if (numberKinds.includes(kind)) return undefined
  return digitsDamage(cell) ?? (kind === 'phone' ? lostZero(cell.text) : undefined)
}

/** A moment where a day is asked for: the day is known. */
function timeOf({ text }: SheetCell): Damage | undefined {
  const [day = '', time] = text.split(' ')
  return time === undefined ? undefined : { code: 'time_dropped', repairable: 'certain', to: day }
}

/** Five digits are a day from 1927 to 2173, which every reading of dates takes them for. */
function serialOf({ text }: SheetCell): Damage | undefined {
  return /^[1-9]\d{4}$/.test(text.trim()) ? { code: 'date_as_serial', repairable: 'certain' } : undefined
}

/** What was done to digits that are no quantity. */
function digitsDamage({ text, kind, format = '' }: SheetCell): Damage | undefined {
  const shortened = /^([1-9])(?:\.(\d{1,20}))?e\+?(\d{1,2})$/i.exec(text.trim())
  if (shortened) {
    const [, first = '', rest = '', power] = shortened
    return rest.length === Number(power)
      ? { code: 'scientific_notation', repairable: 'certain', to: first + rest }
      : { code: 'scientific_notation', repairable: 'no' }
  }
  if (kind !== 'number') return undefined
  if (/^\d+$/.test(text) && text.length > digitsKept) return { code: 'precision_lost', repairable: 'no' }
  if (/^0{2,20}$/.test(format) && /^\d+$/.test(text) && text.length < format.length) {
    return { code: 'leading_zero_lost', repairable: 'certain', to: text.padStart(format.length, '0') }
  }
  return undefined
}

/** A landline whose area code lacks its zero, and is one with it. */
function lostZero(text: string): Damage | undefined {
  const digits = text.trim()
  if (!/^[1-9]\d{8,10}$/.test(digits) || checkPhone(digits).every(({ severity }) => severity !== 'error')) {
    return undefined
  }
  const codeLength = /^(?:10|2\d)/.test(digits) ? 2 : 3
  const to = `0${digits.slice(0, codeLength)}-${digits.slice(codeLength)}`
  const isWhole = checkPhone(to).every(({ severity }) => severity !== 'error')
  return isWhole ? { code: 'leading_zero_lost', repairable: 'likely', to } : undefined
}
