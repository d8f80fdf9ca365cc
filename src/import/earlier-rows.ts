import { isFilled } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'

type Values = Readonly<Record<string, unknown>>

/** The first row about a customer. */
export interface EarlierRow {
  readonly row: number
  readonly value: Values
}

/** How a later row says a customer again: the same, another contact and nothing else, or something different. */
export interface Repeat {
  readonly row: number
  readonly how: 'repeated' | 'contact' | 'different'
}

/** How a record repeats that of an earlier row; what it leaves empty says nothing else. */
export function repeatOf(earlier: EarlierRow | undefined, value: Values, model: CustomerModel): Repeat | undefined {
  if (!earlier) return undefined
  const other = model.order.filter((field) => isFilled(value[field]) && !isSame(value[field], earlier.value[field]))
  if (other.length === 0) return { row: earlier.row, how: 'repeated' }
  const contacts = other.every((field) => model.fields[field]?.module === 'contact')
  return { row: earlier.row, how: contacts ? 'contact' : 'different' }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
