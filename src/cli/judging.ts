import { formatCustomerId, parseCustomerId } from '../identifiers/index.ts'
import { type JudgedRecord, judgeRecord, judgeUnreadable } from '../pipeline/index.ts'
import type { SourceRow } from './input/source.ts'
import type { Settings } from './settings.ts'

/** A number of any system has a digit; `待定` and `-` are placeholders. */
const isNumbered = /\d/

/** What came of one row. */
export interface Outcome {
  readonly source: SourceRow
  readonly judged: JudgedRecord
  /** The company's name, as far as it could be read. */
  readonly name: string | undefined
  /** The customer number, given now or brought along. */
  readonly id: string | undefined
}

/**
 * The judge of the rows of one run. It gives numbers in the order of the accepted records; a number that a record brings
 * along stays, in whatever form another system gave it, and the counter passes over one of its own.
 */
export function judgeOf({ compiled, context, numberFrom }: Settings): (source: SourceRow) => Outcome {
  const { numbering } = compiled.model
  let next = numberFrom

  function numberFor(source: SourceRow): string | undefined {
    if (source.id !== undefined && isNumbered.test(source.id)) {
      const earlier = parseCustomerId(source.id, numbering)
      if (earlier.ok && next !== undefined && earlier.date === context.today)
        next = Math.max(next, earlier.sequence + 1)
      return source.id
    }
    if (next === undefined) return undefined
    next += 1
    return formatCustomerId({ date: context.today, sequence: next - 1 }, numbering)
  }

  return (source) => {
    const judged =
      source.input === undefined
        ? judgeUnreadable(compiled, source.issues)
        : judgeRecord(compiled, source.input, context, source.issues)
    const name = judged.value.fullName
    return {
      source,
      judged,
      name: typeof name === 'string' ? name : undefined,
      id: judged.ok ? numberFor(source) : undefined,
    }
  }
}
