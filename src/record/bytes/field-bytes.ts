import { choiceSeparator } from '../../kinds/choice/choice-index.ts'
import type { Field, Option } from '../../model/fields.ts'
import type { CompiledField } from '../compiled-field.ts'
import { endOfValue, type Meanings } from './ascii.ts'
import type { ByteSource } from './byte-source.ts'
import { endOfCalendarDay } from './calendar-day.ts'
import { readDecimal } from './decimal.ts'
import { decodeUtf8 } from './decode.ts'
import { endOfCompanyName, endOfPersonName } from './names.ts'
import { endOfProse } from './prose.ts'
import { meaningOf, type Spellings, spellingsOf } from './spellings.ts'

/** How bytes are read that may be a value of a field. A number, for a switch that every value passes through. */
const sorts = { companyName: 0, personName: 1, prose: 2, day: 3, number: 4, code: 5, any: 6 } as const

/** How a field reads bytes. */
export interface FieldBytes {
  /** A text, a list of texts, or a number. */
  readonly form: 'text' | 'list' | 'number'
  readonly sort: (typeof sorts)[keyof typeof sorts]
  /** How many characters prose may have. */
  readonly maximum: number
  readonly spellings: Spellings
  /** Whether a text that lists several options may be taken apart: the name of no option holds what separates them. */
  readonly mayBeSplit: boolean
  readonly isPlain: (value: unknown) => boolean
}

/** Says that a value is plainly in order without having read it: it is what its bytes decode to. */
export const notYetRead: unique symbol = /* @__PURE__ */ Symbol('not yet read')

/** The value that was read last: where it ends, and what it is. */
export interface ReadValue {
  end: number
  value: unknown
}

/**
 * Reads the value (of a list, one text of it) that begins at `from`, if it is one for which `isPlain` of the field holds: `found` then has it, or
 * `notYetRead`. `false` says nothing of what stands there.
 */
export function readPlainValue(
  field: FieldBytes,
  source: ByteSource,
  from: number,
  limit: number,
  meanings: Meanings,
  found: ReadValue,
): boolean {
  const { bytes } = source
  const sure = plainEnd(field, source, from, limit, meanings)
  if (sure >= 0 && sure <= limit) {
    found.end = sure
    found.value = notYetRead
    return true
  }
  const end = endOfValue(bytes, from, limit, meanings)
  if (end <= from) return false
  found.end = end
  if (field.sort === sorts.code) {
    found.value = meaningOf(field.spellings, bytes, from, end)
    return found.value !== undefined
  }
  const value = field.sort === sorts.number ? readDecimal(bytes, from, end) : decodeUtf8(source, from, end)
  found.value = value
  return value !== undefined && field.isPlain(value)
}

/** Where a value ends that is plain for sure, told without decoding it; -1 for any other. */
function plainEnd(field: FieldBytes, source: ByteSource, from: number, limit: number, meanings: Meanings): number {
  switch (field.sort) {
    case sorts.companyName:
      return endOfCompanyName(source, from, limit, meanings)
    case sorts.personName:
      return endOfPersonName(source, from, limit, meanings)
    case sorts.prose:
      return endOfProse(source, from, limit, meanings, field.maximum)
    case sorts.day:
      return endOfCalendarDay(source.bytes, from)
    default:
      return -1
  }
}

/** How a field reads bytes; `namesToo` says that an option may stand there by name. */
export function fieldBytesOf(
  { isPlain, normalize }: CompiledField,
  row: Field,
  options: Readonly<Record<string, readonly Option[]>>,
  namesToo: boolean,
): FieldBytes {
  const any: FieldBytes = {
    form: 'text',
    sort: sorts.any,
    maximum: 0,
    spellings: noSpellings,
    mayBeSplit: false,
    isPlain,
  }
  const codes = (list: readonly Option[]) => spellingsOf(spellingsIn(list, namesToo ? normalize : undefined))
  switch (row.kind) {
    case 'companyName':
      return { ...any, sort: sorts.companyName }
    case 'personName':
      return { ...any, sort: sorts.personName }
    case 'text':
    case 'longText':
      return { ...any, sort: sorts.prose, maximum: row.maximum }
    case 'calendarDate':
      return { ...any, sort: sorts.day }
    case 'amount':
    case 'headCount':
    case 'number':
      return { ...any, form: 'number', sort: sorts.number }
    case 'choice':
      return { ...any, sort: sorts.code, spellings: codes(options[row.options] ?? []) }
    case 'choices': {
      const list = options[row.options] ?? []
      const names = list.flatMap(({ code, names: more }) => [code, ...more])
      const mayBeSplit = !names.some((name) => choiceSeparator.test(name))
      return { ...any, form: 'list', sort: sorts.code, spellings: codes(list), mayBeSplit }
    }
    case 'industry':
      return {
        ...any,
        sort: sorts.code,
        spellings: spellingsOf(
          new Map(
            industryCodes()
              .filter(isPlain)
              .map((code) => [code, code]),
          ),
        ),
      }
    default:
      return any
  }
}

const noSpellings: Spellings = { mask: 0, slots: [[]] }

/** How an option may stand in a text: by its code, and by those names that the field takes for it. */
function spellingsIn(
  options: readonly Option[],
  normalize: CompiledField['normalize'] | undefined,
): ReadonlyMap<string, string> {
  const spellings = new Map(options.map(({ code }) => [code, code]))
  if (normalize === undefined) return spellings
  for (const { code, names } of options) {
    for (const name of names) if ([normalize(name)].flat().join() === code) spellings.set(name, code)
  }
  return spellings
}

/** What an industry may be called: 门类 and 大类, `C39`. */
function industryCodes(): readonly string[] {
  return Array.from('ABCDEFGHIJKLMNOPQRST', (section) =>
    Array.from({ length: 100 }, (_, division) => `${section}${String(division).padStart(2, '0')}`),
  ).flat()
}
