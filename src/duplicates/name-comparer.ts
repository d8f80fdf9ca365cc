import type { PlaceLookup } from '../kinds/divisions/places.ts'
import { isMasked } from '../kinds/masked.ts'
import { readAddress } from './address-reading.ts'
import { namesInRemark, namesWithin } from './company-aliases.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { editRows } from './edit-likeness.ts'
import type { HomophoneClasses } from './homophone-classes.ts'
import { append, at, integersOf } from './integers.ts'
import { beginRecord, truncateLog } from './key-log.ts'
import { addName, nameEntriesOf, truncateNames } from './name-entries.ts'
import { logName, type NameLogs } from './name-keys.ts'
import { nameComparer as comparerOfNames, type NameLikeness, nameWeights, totalOf } from './name-likeness.ts'
import type { Home } from './name-reading.ts'

/** How a comparer of company names is made. */
export interface NameComparerSetting {
  readonly field: string
  /** Fields in which people note short and former names. */
  readonly remarks: readonly string[]
  /** Fields that tell where a company sits whose name does not. */
  readonly addresses: readonly string[]
  readonly realm: number
  /** Where it keeps the keys by which records are found; absent: none is found by its name. */
  readonly logs: NameLogs | undefined
  readonly places: PlaceLookup
  readonly classOf: HomophoneClasses
  readonly capacity: number
}

/**
 * Compares company names by place, brand and trade. A record may have several: with a former name in brackets, a short or
 * former one in a remark; the two that are most alike count.
 */
export function similarNameComparer(setting: NameComparerSetting): Comparer {
  const { field, remarks, addresses, realm, logs, places, classOf, capacity } = setting
  const starts = integersOf(capacity)
  const names = nameEntriesOf(capacity)
  const compare = comparerOfNames(names, classOf, editRows())
  const allLogs = logs ? [logs.whole, logs.rare] : []
  const best = noLikeness()
  const next = noLikeness()

  function endOf(record: number): number {
    return record + 1 < starts.length ? at(starts, record + 1) : names.starts.length
  }

  /** The likeness of the two names that are most alike, in `best`; names that contradict each other come last. */
  function compareRecords(one: number, other: number): number {
    let most = Number.NEGATIVE_INFINITY
    for (let left = at(starts, one); left < endOf(one); left++) {
      for (let right = at(starts, other); right < endOf(other); right++) {
        compare(left, right, next)
        const rank = totalOf(next) - (next.contradiction === undefined ? 0 : 2)
        if (rank <= most) continue
        most = rank
        best.place = next.place
        best.brand = next.brand
        best.trade = next.trade
        best.contradiction = next.contradiction
      }
    }
    return most === Number.NEGATIVE_INFINITY ? incomparable : Math.max(totalOf(best), 0)
  }

  function read(text: string, home: Home): void {
    const reading = addName(names, text, home, places)
    if (logs !== undefined) logName(reading, logs, realm, classOf)
  }

  return {
    field,
    method: 'similar',
    read(record) {
      append(starts, names.starts.length)
      for (const log of allLogs) beginRecord(log)
      const value = record[field]
      if (typeof value !== 'string' || value === '' || isMasked(value)) return
      const home = homeOf(record, addresses, places)
      for (const name of namesWithin(value)) read(name, home)
      for (const remark of remarks) {
        const text = record[remark]
        if (typeof text === 'string') for (const name of namesInRemark(text)) read(name, home)
      }
    },
    truncate(count) {
      for (const log of allLogs) truncateLog(log, count)
      if (count < starts.length) truncateNames(names, at(starts, count))
      starts.length = Math.min(starts.length, count)
    },
    likeness: compareRecords,
    contradiction(one, other) {
      return compareRecords(one, other) === incomparable ? undefined : best.contradiction
    },
    parts(one, other) {
      if (compareRecords(one, other) === incomparable) return []
      return (['brand', 'trade', 'place'] as const).map((part) => ({
        part,
        likeness: best[part],
        weight: nameWeights[part],
      }))
    },
  }
}

/** Where the first address that tells it says that a company sits. */
function homeOf(record: Readonly<Record<string, unknown>>, addresses: readonly string[], places: PlaceLookup): Home {
  for (const address of addresses) {
    const reading = readAddress(record[address], places)
    if (reading !== undefined && reading.city > 0) return { code: reading.city * 100, towns: reading.towns }
  }
  return nowhere
}

const nowhere: Home = { code: 0, towns: [] }

function noLikeness(): NameLikeness {
  return { place: 0, brand: 0, trade: 0, contradiction: undefined }
}
