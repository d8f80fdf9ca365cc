import { describe, expect, test } from 'vitest'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import { sequenceStoreLaws } from '../../src/testing/sequence-store-laws.ts'

describe('sequenceStoreLaws', () => {
  test.each(sequenceStoreLaws.map((law) => [law.name, law] as const))('memorySequenceStore %s', (_, { run }) =>
    run(memorySequenceStore),
  )

  test('sequenceStoreLaws have names that differ', () => {
    expect(new Set(sequenceStoreLaws.map(({ name }) => name)).size).toBe(sequenceStoreLaws.length)
  })

  test('sequenceStoreLaws do with one store for all of them', async () => {
    const store = memorySequenceStore()
    for (const { run } of sequenceStoreLaws) await run(() => store)
  })

  test('sequenceStoreLaws take a store that comes later', async () => {
    for (const { run } of sequenceStoreLaws) await run(async () => memorySequenceStore())
  })
})
