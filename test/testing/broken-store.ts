import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import type { SequenceRange, SequenceRequest, SequenceStore } from '../../src/identifiers/sequence-store.ts'
import type { SequenceStoreLaw } from '../../src/testing/sequence-store-law.ts'

/** A store that asks a good one for something else than it was asked for. */
export function askingFor(changed: (request: SequenceRequest) => SequenceRequest): SequenceStore {
  const store = memorySequenceStore()
  return { allocate: (request) => store.allocate(changed(request)) }
}

/** A store that answers something else than a good one does. */
export function answering(changed: (range: SequenceRange, request: SequenceRequest) => SequenceRange): SequenceStore {
  const store = memorySequenceStore()
  return { allocate: async (request) => changed(await store.allocate(request), request) }
}

/** A store by hand: a counter for each scope and period, and no other care. */
export function counting(
  serve: (
    counters: Map<string, number>,
    counter: string,
    request: SequenceRequest,
  ) => SequenceRange | Promise<SequenceRange>,
): SequenceStore {
  const counters = new Map<string, number>()
  return { allocate: async (request) => serve(counters, JSON.stringify([request.scope, request.period]), request) }
}

/** Takes the next numbers, without any question. */
export function take(counters: Map<string, number>, counter: string, count: number): SequenceRange {
  const first = (counters.get(counter) ?? 0) + 1
  counters.set(counter, first + count - 1)
  return { first, count }
}

/** Other requests come in between. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** The names of the laws that a store breaks. */
export async function brokenBy(laws: readonly SequenceStoreLaw[], makeStore: () => SequenceStore): Promise<string[]> {
  const names: string[] = []
  for (const { name, run } of laws) {
    const breach = await run(makeStore).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (breach !== undefined) names.push(name)
  }
  return names
}
