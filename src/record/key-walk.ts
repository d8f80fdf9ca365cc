import { isFilled } from '../model/conditions.ts'
import type { CompiledField } from './compiled-field.ts'

type Values = Record<string, unknown>

/** What a walk over the keys of a record read, where every key is a field and every value is there. */
export interface KeyWalk {
  /** The values by key: the record itself, or a new object. */
  readonly values: Values
  /** The fields whose values have to be looked at more closely, in the order of the model. */
  readonly doubtful: readonly CompiledField[]
  /** The fields stand in the order of the model. */
  readonly ordered: boolean
  /** No field is absent that every record must have. */
  readonly complete: boolean
}

/**
 * The walks over a record's own keys, on which nearly all of its judgement is spent. Each gives `undefined` where it
 * decides nothing: at a key that is no field of the model or not the record's own, and at a value that is empty.
 */
export interface KeyWalks {
  /** The values of the plain walk are a record as it is handed out, where they stand in order. */
  readonly writesRecords: boolean
  /** Which values are not plainly canonical (`isPlain` of their field). */
  readonly plain: (record: Values) => KeyWalk | undefined
  /** Which values are not plainly without fault (`isSound` of their field). */
  readonly sound: (record: Values) => KeyWalk | undefined
  /** Whether no value has an error and no field is absent that every record must have; ends at the first that is. */
  readonly verdict: (record: Values) => boolean | undefined
}

/** What the walks have to know of a model. */
export interface WalkPlan {
  readonly fields: readonly CompiledField[]
  /** The keys that every record must have. */
  readonly required: readonly string[]
  /**
   * What values are written over: every field, empty, where conditions and promises will read them by name, which engines do fast
   * in objects of one shape alone. Without it the plain walk writes a record, and the sound walk leaves them where they are.
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
  const plain = stopsFor(({ isPlain }) => isPlain)
  const sound = stopsFor(({ isSound }) => isSound)
  const needed = required.length
  return {
    writesRecords: blank === undefined,
    plain: walkOver(plain, needed, () => ({ ...blank })),
    sound: walkOver(sound, needed, blank && (() => ({ ...blank }))),
    verdict: verdictOver(sound, needed),
  }
}

/** `for … in` gives inherited keys too; engines know this question inside of it, and answer it for nothing. */
const isOwn = Object.prototype.hasOwnProperty

const noFields: readonly CompiledField[] = []

function walkOver(stops: readonly Stop[], needed: number, newValues: (() => Values) | undefined): KeyWalks['plain'] {
  const stopOf = new Map(stops.map((stop) => [stop.key, stop]))
  return (record) => {
    const values = newValues?.() ?? record
    let doubtful = noFields
    let ordered = true
    let missing = needed
    let next = 0
    for (const key in record) {
      const stop = isOwn.call(record, key) ? stopAt(key, stops[next], stopOf) : undefined
      if (stop === undefined) return undefined
      const value = record[key]
      if (newValues !== undefined) values[key] = value
      missing -= stop.needed
      if (!stop.test(value)) doubtful = withField(doubtful, stop.field)
      if (isNothing(value)) return undefined
      ordered &&= stop.position >= next
      next = stop.position + 1
    }
    return { values, doubtful: ordered ? doubtful : inOrder(doubtful), ordered, complete: missing === 0 }
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

/** Whether a value stands for an absent field, whatever the kind of the field. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** The fields and one more; the list of none is shared, and so never written to. */
export function withField(fields: readonly CompiledField[], field: CompiledField): readonly CompiledField[] {
  return fields === noFields ? [field] : [...fields, field]
}

function inOrder(fields: readonly CompiledField[]): readonly CompiledField[] {
  return [...fields].sort((one, other) => one.position - other.position)
}
