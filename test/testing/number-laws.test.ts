import { describe, expect, test } from 'vitest'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { numberLaws } from '../../src/testing/number-laws.ts'
import { answering, askingFor, brokenBy, counting, pause, take } from './broken-store.ts'

const racing = () =>
  counting(async (counters, counter, { count }) => {
    const first = (counters.get(counter) ?? 0) + 1
    await pause()
    counters.set(counter, first + count - 1)
    return { first, count }
  })

const forgetsThePast = () => {
  let latest = ''
  return counting((counters, counter, { period, count }) => {
    if (period !== latest) counters.delete(counter)
    latest = period
    return take(counters, counter, count)
  })
}

const asWritten = (value: unknown) => value as number

describe('numberLaws', () => {
  test('numberLaws hold for the memory store', async () => {
    expect(await brokenBy(numberLaws, memorySequenceStore)).toEqual([])
  })

  test.each<[string, string, () => SequenceStore]>([
    [
      'gives numbers in a row, from 1',
      'begins at 0',
      () => answering(({ first, count }) => ({ first: first - 1, count })),
    ],
    [
      'gives numbers in a row, from 1',
      'gives more than asked',
      () => askingFor((one) => ({ ...one, count: one.count + 1 })),
    ],
    [
      'gives numbers in a row, from 1',
      'gives text for numbers',
      () => answering(({ first, count }) => ({ first: asWritten(String(first)), count })),
    ],
    [
      'gives numbers in a row, from 1',
      'gives bigints for numbers',
      () => answering(({ first, count }) => ({ first: asWritten(BigInt(first)), count })),
    ],
    ['begins a new period at 1', 'knows no periods', () => askingFor((one) => ({ ...one, period: '' }))],
    ['goes on in a period that comes back', 'keeps the latest period only', forgetsThePast],
    ['keeps scopes apart', 'knows no scopes', () => askingFor((one) => ({ ...one, scope: '' }))],
    [
      'keeps scopes apart',
      'joins scope and period',
      () => askingFor((one) => ({ ...one, scope: one.scope + one.period, period: '' })),
    ],
    ['gives each number once to 50 requests at the same time', 'reads, waits and writes', racing],
    [
      'counts beyond 32 bits, exactly',
      'counts in 32 bits',
      () => answering(({ first, count }) => ({ first: first | 0, count })),
    ],
    [
      'counts beyond 32 bits, exactly',
      'counts in 14 digits',
      () => answering(({ first, count }) => ({ first: Number(first.toPrecision(14)), count })),
    ],
  ])('"%s" is broken by a store that %s', async (law, _, makeStore) => {
    expect(await brokenBy(numberLaws, makeStore)).toContain(law)
  })

  test('numberLaws tell apart what is wrong: a racing store breaks nothing else', async () => {
    expect(await brokenBy(numberLaws, racing)).toEqual(['gives each number once to 50 requests at the same time'])
    expect(await brokenBy(numberLaws, forgetsThePast)).toEqual(['goes on in a period that comes back'])
  })
})
