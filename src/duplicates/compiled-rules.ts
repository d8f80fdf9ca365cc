import { placesOf, withProvinces } from '../kinds/divisions/places.ts'
import { indexDivisions } from '../kinds/divisions.ts'
import type { DuplicateComparison, DuplicateMethod, DuplicateRule } from '../model/duplicates.ts'
import type { Field, KindName } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { addressComparer } from './address-comparer.ts'
import { domainTextsOf, equalTextsOf } from './comparable-texts.ts'
import type { Comparer } from './comparer.ts'
import type { DuplicateOptions } from './duplicate-options.ts'
import { homophoneClassesOf } from './homophone-classes.ts'
import { keyComparer } from './key-comparer.ts'
import { type KeyLog, keyLogOf } from './key-log.ts'
import { similarNameComparer } from './name-comparer.ts'
import { duplicateRulesOf } from './stock-rules.ts'
import { textComparer } from './text-comparer.ts'
import { textHash } from './text-hash.ts'

/** What finds the records to compare. */
export interface BlockSource {
  readonly field: string
  readonly method: DuplicateMethod
  /** Of use only where few records share it; else many sharing it is a fault of the data, and told. */
  readonly isRare: boolean
  /** The keys that records have for it. */
  readonly log: KeyLog
}

/** A rule whose comparisons are numbers of comparers. */
export interface CompiledRule {
  readonly rule: DuplicateRule
  readonly comparisons: readonly { readonly comparer: number; readonly atLeast: number }[]
  /** It holds by nothing but what identifies a customer, and so even where other values speak against it. */
  readonly identifies: boolean
}

/** The rules of a model, ready for use. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[]
  readonly comparers: readonly Comparer[]
  /** By comparer: the least likeness that any rule asks for. */
  readonly leasts: readonly number[]
  /** The comparers that every rule asks. */
  readonly demanded: readonly number[]
  readonly sources: readonly BlockSource[]
}

/** How alike `similar` values have to be where a rule does not say. */
const usuallyAlike = 0.9

/** Compiles the rules; throws a `RangeError` for a field that the model does not have, or a method that its kind does not know. */
export function compileRules(
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions,
  capacity: number,
): CompiledRules {
  const wanted = options.rules ?? duplicateRulesOf(model)
  const finders = new Set(wanted.flatMap(({ all: [first] }) => (first ? [nameOf(first)] : [])))
  const sources: BlockSource[] = []
  const comparers: Comparer[] = []
  const numbers = new Map<string, number>()
  const shared = sharedOf(model, options, capacity)

  function numberOf(comparison: DuplicateComparison): number {
    const name = nameOf(comparison)
    const known = numbers.get(name)
    if (known !== undefined) return known
    const { field, method } = comparison
    const row = Object.hasOwn(model.fields, field) ? model.fields[field] : undefined
    if (row === undefined) throw new RangeError(`Duplicate rules compare "${field}", which is no field of the model.`)
    // By name and not by number: the keys of a record stay the same when a rule is added.
    const realm = textHash(name, 1)
    const finds = finders.has(name)
    function logOf(isRare: boolean, keysEach: number, sameHigh?: number): KeyLog {
      const log = keyLogOf(capacity, keysEach, sameHigh)
      if (finds) sources.push({ field, method, isRare, log })
      return log
    }
    comparers.push(comparerOf({ ...shared, field, method, row, realm, finds, logOf }))
    numbers.set(name, comparers.length - 1)
    return comparers.length - 1
  }

  const rules = wanted.map((rule) => ({
    rule,
    comparisons: rule.all.map((one) => ({
      comparer: numberOf(one),
      atLeast: one.method === 'similar' ? (one.atLeast ?? usuallyAlike) : 1,
    })),
    identifies: rule.all.every(({ field, method }) => method === 'equal' && identifiesBy(model.fields[field])),
  }))
  const leasts = comparers.map((_, number) =>
    Math.min(
      ...rules.flatMap(({ comparisons }) =>
        comparisons.filter(({ comparer }) => comparer === number).map(({ atLeast }) => atLeast),
      ),
    ),
  )
  const demanded = [...comparers.keys()].filter((number) =>
    rules.every(({ comparisons }) => comparisons.some(({ comparer }) => comparer === number)),
  )
  return { rules, comparers, sources, leasts, demanded }
}

function nameOf({ field, method }: DuplicateComparison): string {
  return `${method} ${field}`
}

function identifiesBy(row: Field | undefined): boolean {
  return row?.kind === 'creditCode' || row?.kind === 'companyName'
}

function sharedOf({ fields }: Pick<CustomerModel, 'fields'>, { tables }: DuplicateOptions, capacity: number) {
  const divisions = tables?.divisions && placesOf(indexDivisions(tables.divisions))
  const keysOf = (kind: KindName) => Object.keys(fields).filter((key) => fields[key]?.kind === kind)
  return {
    capacity,
    remarks: keysOf('longText'),
    addresses: keysOf('address'),
    places: withProvinces(divisions),
    classOf: homophoneClassesOf(tables?.homophones),
  }
}

interface ComparerSetting extends ReturnType<typeof sharedOf> {
  readonly field: string
  readonly method: DuplicateMethod
  readonly row: Field
  readonly realm: number
  readonly finds: boolean
  /** A log of so many keys a record, by which records are found if it finds any. */
  readonly logOf: (isRare: boolean, keysEach: number, sameHigh?: number) => KeyLog
}

function comparerOf(setting: ComparerSetting): Comparer {
  const { method, row, logOf } = setting
  switch (method) {
    case 'equal':
      return keyComparer({
        ...setting,
        textsOf: (value) => equalTextsOf(row.kind, value),
        log: logOf(false, 2),
        identifies: row.kind === 'creditCode',
      })
    case 'sameDomain':
      if (row.kind !== 'email' && row.kind !== 'webAddress') throw notForKind(setting)
      return keyComparer({ ...setting, textsOf: domainTextsOf, log: logOf(false, 1), identifies: false })
    case 'similar':
      return similarComparerOf(setting)
  }
}

function similarComparerOf(setting: ComparerSetting): Comparer {
  const { row, finds, logOf } = setting
  switch (row.kind) {
    case 'companyName':
      return similarNameComparer({
        ...setting,
        logs: finds ? { whole: logOf(false, 2), rare: logOf(true, 8) } : undefined,
      })
    case 'address':
      return addressComparer({ ...setting, log: logOf(false, 1) })
    case 'text':
    case 'longText':
    case 'personName':
    case 'webAddress':
    case 'email':
      return textComparer({ ...setting, log: logOf(true, 16, setting.realm) })
    case 'phone':
    case 'calendarDate':
    case 'amount':
    case 'choice':
    case 'choices':
    case 'industry':
    case 'creditCode':
    case 'headCount':
    case 'number':
      throw notForKind(setting)
  }
}

function notForKind({ field, method, row }: ComparerSetting): RangeError {
  return new RangeError(
    `Duplicate rules compare "${field}" by "${method}", which a value of the kind ${row.kind} cannot be; use "equal".`,
  )
}
