import { checkCustomerIdFields, customerIdCounterOf, formatCustomerId, parseCustomerId } from '../identifiers/index.ts'
import type { Numbering } from '../model/index.ts'
import type { InputRow, JudgedRecord, JudgedRow } from '../pipeline/index.ts'
import type { Settings } from './settings.ts'

/** A number of any system has a digit; `待定` and `-` are placeholders. */
const isNumbered = /\d/

/** What came of one row. */
export interface Outcome {
  readonly source: InputRow
  readonly judged: JudgedRecord
  /** The company's name, as far as it could be read. */
  readonly name: string | undefined
  /** The customer number, given now or brought along. */
  readonly id: string | undefined
}

/**
 * What comes of the judged rows of one run. Numbers are given in the order of the accepted records; a number that a record brings
 * along stays, in whatever form another system gave it, and the counter passes over one of its own.
 */
export function outcomesOf({ compiled, context, numberFrom }: Settings): (row: JudgedRow) => Outcome {
  const { numbering } = compiled.model
  /** By counter: no number to give is lower. */
  const least = new Map<string, number>()

  function numberFor(source: InputRow, fields: JudgedRecord['value']): string | undefined {
    if (source.id !== undefined && isNumbered.test(source.id)) {
      const earlier = parseCustomerId(source.id, numbering)
      if (earlier.ok && numberFrom !== undefined) passOver(counterOf(earlier), earlier.sequence)
      return source.id
    }
    if (numberFrom === undefined || checkCustomerIdFields(fields, numbering).length > 0) return undefined
    const parts = { date: context.today, fields }
    const sequence = sequenceFrom(least.get(counterOf(parts)) ?? numberFrom, numbering)
    passOver(counterOf(parts), sequence)
    return formatCustomerId({ ...parts, sequence }, numbering)
  }

  function counterOf(parts: Parameters<typeof customerIdCounterOf>[0]): string {
    return JSON.stringify(customerIdCounterOf(parts, numbering))
  }

  function passOver(counter: string, sequence: number): void {
    least.set(counter, Math.max(least.get(counter) ?? numberFrom ?? 0, sequence + 1))
  }

  return ({ source, judged }) => {
    const name = judged.value.fullName
    return {
      source,
      judged,
      name: typeof name === 'string' ? name : undefined,
      id: judged.ok ? numberFor(source, judged.value) : undefined,
    }
  }
}

/** The first sequence of a numbering that is not lower than another. */
function sequenceFrom(least: number, { segments }: Numbering): number {
  const segment = segments.find((one) => 'sequence' in one)
  const { start = 1, step = 1 } = segment?.sequence ?? {}
  return start + Math.max(0, Math.ceil((least - start) / step)) * step
}
