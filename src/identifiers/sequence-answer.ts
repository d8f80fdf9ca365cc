import type { SequenceRange, SequenceRequest } from './sequence-store.ts'

/** The longest scope, period or key in UTF-16 units: an index of every database holds three of them. */
const longestText = 255

/** What no database keeps as it is: text with one of these would become equal to other text on its way. */
const unkeepable = /[\0\p{Surrogate}]/u

/** Refuses a request that no database can serve exactly, before anything is asked of it. */
export function refuseUnsound({ scope, period, count, limit, key }: SequenceRequest): void {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError('allocate: count must be a whole number from 1')
  }
  if (limit !== undefined && !Number.isSafeInteger(limit)) {
    throw new RangeError('allocate: limit must be a whole number')
  }
  for (const [name, text] of Object.entries({ scope, period, key: key ?? '' })) {
    if (typeof text === 'string' && text.length <= longestText && !unkeepable.test(text)) continue
    throw new RangeError(
      `allocate: ${name} must be text of at most ${longestText} characters, without NUL and halves of characters`,
    )
  }
}

/** The last number that may be given to a request. */
export function limitOf({ limit = Number.MAX_SAFE_INTEGER }: SequenceRequest): number {
  return limit
}

/**
 * What a store answers to a request: the numbers that its database took or had kept for the key.
 *
 * @throws RangeError where there are none, as too few are left, and where they were kept for another count.
 * @throws TypeError for what is no such row.
 */
export function answerTo(request: SequenceRequest, row: unknown): SequenceRange {
  if (row === undefined) {
    throw new RangeError(
      `allocate: the sequence ends at ${limitOf(request)}; let the numbering grow, or wait for the next period`,
    )
  }
  const first = numberIn(row, 'first')
  const count = numberIn(row, 'count')
  if (count === request.count) return { first, count }
  throw new RangeError(
    `allocate: the key was used before for ${count} numbers, not for ${request.count}; use a new key for another request`,
  )
}

/** Clients give whole numbers of 64 bits as a number, as text or as a bigint, as their host has set them up. */
function numberIn(row: unknown, name: 'first' | 'count'): number {
  const cell: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined
  const number = typeof cell === 'string' || typeof cell === 'bigint' ? Number(cell) : cell
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 1) return number
  throw new TypeError(
    `allocate: the client of the store gave a row without a whole number from 1 as "${name}"; pass a client that gives rows as objects with the names of their columns`,
  )
}
