import { isFilled } from '../model/conditions.ts'
import type { CompiledField } from './compiled-field.ts'
import { filledFieldsOf } from './filled-fields-of.ts'

type Values = Record<string, unknown>

type DoubtfulFields = readonly CompiledField[]

/** What a walk over the keys of a record read, where every key is a field and every value is there. */
export interface KeyWalk {
  /** The values by key: the record itself, or a new object that may be changed. */
  readonly values: Values
  /** The fields whose values have to be looked at more closely, in the order of the model. */
  readonly doubtful: DoubtfulFields
  /** No field is absent that every record must have. */
  readonly complete: boolean
  /** The values are a new record as it is handed out, and remain it while none of them turns out to be empty. */
  readonly isRecord: boolean
}

/**
 * The walks over a record's own keys, on which nearly all of its judgement is spent. Each gives `undefined` where it
 * decides nothing: at a key that is no field of the model or not the record's own, and at a value that is empty.
 */
export interface KeyWalks {
  /** Which values are not plainly canonical (`isPlain` of their field). */
  readonly plain: (record: Values) => KeyWalk | undefined
  /** Which values are not plainly without fault (`isSound` of their field). */
  readonly sound: (record: Values) => KeyWalk | undefined
  /** Whether no value has an error and no field is absent that every record must have; ends at the first that is. */
  readonly verdict: (record: Values) => boolean | undefined
  /** The filled fields among such values, in the order of the model. */
  readonly write: (values: Readonly<Values>) => Values
}

/** What the walks have to know of a model. */
export interface WalkPlan {
  readonly fields: readonly CompiledField[]
  /** The keys that every record must have. */
  readonly required: readonly string[]
  /**
   * What values are written over: every field, empty, where conditions and promises will read them by name, which engines do fast
   * in objects of one shape alone. Without it the plain walk judges a copy, and the sound walk the record itself.
   */
  readonly blank: Readonly<Values> | undefined
}

/** A field as a walk meets it. */
interface Stop {
  readonly field: CompiledField
  readonly key: string
  readonly position: number
  readonly test: (value: unknown) => boolean
  /** 1 for a field that every record must have, else 0. */
  readonly needed: number
}

/** The walks for the fields of any model. */
export function keyWalksOf({ fields, required, blank }: WalkPlan): KeyWalks {
  const stopsFor = (testOf: (field: CompiledField) => Stop['test']) =>
    fields.map((field): Stop => {
      const { key, position } = field
      return { field, key, position, test: testOf(field), needed: required.includes(key) ? 1 : 0 }
    })
  const plain = walkOver(
    stopsFor(({ isPlain }) => isPlain),
    required.length,
    blank,
  )
  const sound = stopsFor(({ isSound }) => isSound)
  return {
    plain: blank === undefined ? (record) => withoutSymbols(plain({ ...record })) : plain,
    sound: walkOver(sound, required.length, blank),
    verdict: verdictOver(sound, required.length),
    write: (values) => filledFieldsOf({ fields }, values),
  }
}

/** A copy takes symbols along, which no record has. */
function withoutSymbols(walk: KeyWalk | undefined): KeyWalk | undefined {
  if (walk === undefined || Object.getOwnPropertySymbols(walk.values).length === 0) return walk
  return { ...walk, isRecord: false }
}

/** `for … in` gives inherited keys too; engines know this question inside of it, and answer it for nothing. */
const isOwn = Object.prototype.hasOwnProperty

/** None yet; shared, so that accepting a record allocates nothing. */
export const noFields: DoubtfulFields = []

/** Without `blank`, values are judged where they stand. */
function walkOver(stops: readonly Stop[], needed: number, blank: WalkPlan['blank']): KeyWalks['plain'] {
  const stopOf = new Map(stops.map((stop) => [stop.key, stop]))
  return (record) => {
    const values = blank === undefined ? record : { ...blank }
    let doubtful: DoubtfulFields | undefined = noFields
    let ordered = true
    let missing = needed
    let next = 0
    for (const key in record) {
      const stop = isOwn.call(record, key) ? stopAt(key, stops[next], stopOf) : undefined
      if (stop === undefined) return undefined
      const value = record[key]
      if (blank !== undefined) values[key] = value
      missing -= stop.needed
      if (!stop.test(value)) doubtful = withDoubt(doubtful, stop.field, value)
      if (doubtful === undefined) return undefined
      ordered &&= stop.position >= next
      next = stop.position + 1
    }
    return {
      values,
      doubtful: inOrder(doubtful),
      complete: missing === 0,
      isRecord: ordered && blank === undefined,
    }
  }
}

function verdictOver(stops: readonly Stop[], needed: number): KeyWalks['verdict'] {
  const stopOf = new Map(stops.map((stop) => [stop.key, stop]))
  return (record) => {
    let missing = needed
    let next = 0
    for (const key in record) {
      const stop = stopAt(key, stops[next], stopOf)
      if (stop === undefined || !isOwn.call(record, key)) return undefined
      const value = record[key]
      if (!stop.test(value)) {
        const verdict = verdictOn(stop.field, value, stop.needed > 0)
        if (verdict !== true) return verdict
      }
      missing -= stop.needed
      next = stop.position + 1
    }
    return missing === 0
  }
}

/** Keys mostly follow the order of the model: the field that is due is asked before any look-up. */
function stopAt(key: string, due: Stop | undefined, stopOf: ReadonlyMap<string, Stop>): Stop | undefined {
  return due !== undefined && due.key === key ? due : stopOf.get(key)
}

/** Whether a walk may go on over a value that is not plainly without fault: warnings let it pass. */
export function verdictOn({ check }: CompiledField, value: unknown, needed: boolean): boolean | undefined {
  if (!isFilled(value)) return needed ? false : undefined
  return !check(value).some(({ severity }) => severity === 'error')
}

/** The fields with one more whose value is doubtful; `undefined` where there is none, and so nothing to decide. */
export function withDoubt(fields: DoubtfulFields, field: CompiledField, value: unknown): DoubtfulFields | undefined {
  if (value === undefined || value === null || value === '') return undefined
  return fields === noFields ? [field] : [...fields, field]
}

/** The fields in the order of the model. */
export function inOrder(fields: DoubtfulFields): DoubtfulFields {
  return fields.length < 2 ? fields : [...fields].sort((one, other) => one.position - other.position)
}
