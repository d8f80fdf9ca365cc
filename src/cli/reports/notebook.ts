import type { Issue } from '../../model/index.ts'
import type { Outcome } from '../judging.ts'
import type { Frequency, Reporter, ReportNotes } from './report-style.ts'

/** Notes what the end of a report tells of its records. */
export interface Notebook {
  readonly note: (outcome: Outcome) => void
  readonly add: (notes: ReportNotes) => void
  /** Everything noted, which is then forgotten. */
  readonly take: () => ReportNotes
}

/** A notebook with nothing in it. */
export function notebook(): Notebook {
  let byCode = new Map<string, OpenFrequency>()
  let firstNumber: string | undefined
  let lastNumber: string | undefined

  function entryOf(issue: Issue): OpenFrequency {
    const entry = byCode.get(issue.code) ?? { issue, count: 0, fields: new Map<string, number>() }
    byCode.set(issue.code, entry)
    return entry
  }

  function number(first: string | undefined, last: string | undefined): void {
    firstNumber ??= first
    lastNumber = last ?? lastNumber
  }

  return {
    note: ({ judged, id }) => {
      for (const issue of judged.issues) countIn(entryOf(issue), String(issue.path[0] ?? ''), 1)
      number(id, id)
    },
    add: (notes) => {
      for (const { issue, fields } of notes.frequencies)
        for (const [field, count] of fields) countIn(entryOf(issue), field, count)
      number(notes.firstNumber, notes.lastNumber)
    },
    take: () => {
      const notes = { frequencies: [...byCode.values()], firstNumber, lastNumber }
      byCode = new Map()
      firstNumber = undefined
      lastNumber = undefined
      return notes
    },
  }
}

interface OpenFrequency extends Frequency {
  count: number
  readonly fields: Map<string, number>
}

function countIn(entry: OpenFrequency, field: string, count: number): void {
  entry.count += count
  entry.fields.set(field, (entry.fields.get(field) ?? 0) + count)
}

/** What a report that ends with the figures alone does about notes. */
export const withoutNotes: Pick<Reporter, 'takeNotes' | 'addNotes'> = {
  takeNotes: () => undefined,
  addNotes: () => {},
}

/** So many codes are told. */
const shown = 10

/** The most frequent codes, errors and warnings alike. */
export function mostFrequent(frequencies: readonly Frequency[]): readonly Frequency[] {
  return [...frequencies].sort((one, other) => other.count - one.count).slice(0, shown)
}
