import type { SequenceRequest, SequenceStore } from '../identifiers/sequence-store.ts'

/** Makes the store that is tried, over counters that have given nothing yet. */
export type MakeSequenceStore = () => SequenceStore | Promise<SequenceStore>

/** One promise of a sequence store, tried. */
export interface SequenceStoreLaw {
  /** The promise, as what the store does: `gives numbers in a row, from 1`. */
  readonly name: string
  /** Tries it, and rejects with an Error that tells the breach. */
  run(makeStore: MakeSequenceStore): Promise<void>
}

/** Makes sure that the store gives numbers from `first`, as many as were asked for. */
export async function expectNumbers(store: SequenceStore, request: SequenceRequest, first: number): Promise<void> {
  const range = await store.allocate(request)
  if (range.first === first && range.count === request.count) return
  throw new Error(
    `${told(request)}: gave ${shown(range.count)} from ${shown(range.first)} instead of ${request.count} from ${first}`,
  )
}

/** Makes sure that the store refuses the request with a RangeError. */
export async function expectRefusal(store: SequenceStore, request: SequenceRequest): Promise<void> {
  const outcome = await outcomeOf(store, request)
  if (outcome.refusal instanceof RangeError) return
  const happened =
    'range' in outcome ? `gave numbers from ${shown(outcome.range.first)}` : 'rejected with another error'
  throw new Error(`${told(request)}: ${happened} instead of rejecting with a RangeError`, { cause: outcome.refusal })
}

/** Makes sure that the ranges hold the numbers from 1 on, each once, and that none is missing. */
export function expectEachOnce(ranges: readonly { readonly first: number; readonly count: number }[]): void {
  const inOrder = [...ranges].sort((one, other) => one.first - other.first)
  let next = 1
  for (const { first, count } of inOrder) {
    if (first !== next) throw new Error(first < next ? `${shown(first)} was given twice` : `${next} was never given`)
    next += count
  }
}

/** What became of a request: numbers, or a refusal. */
export async function outcomeOf(
  store: SequenceStore,
  request: SequenceRequest,
): Promise<
  | { readonly range: { readonly first: number; readonly count: number }; readonly refusal?: never }
  | { readonly refusal: unknown }
> {
  try {
    return { range: await store.allocate(request) }
  } catch (refusal) {
    return { refusal }
  }
}

/** `'1'`, `1n` and `1` are shown apart. */
function shown(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'string' ? `'${value}'` : String(value)
}

function told({ scope, period, count, limit, key }: SequenceRequest): string {
  const parts = [`scope '${scope}'`, `period '${period}'`, `count ${count}`]
  if (limit !== undefined) parts.push(`limit ${limit}`)
  if (key !== undefined) parts.push(`key '${key}'`)
  return parts.join(', ')
}
