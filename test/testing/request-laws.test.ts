import { describe, expect, test } from 'vitest'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { requestLaws } from '../../src/testing/request-laws.ts'
import { askingFor, brokenBy, counting, take } from './broken-store.ts'

const apart = 'keeps texts apart that differ in one character'

/** A database that changes every text on its way in. */
function keepingTextAs(changed: (text: string) => string): SequenceStore {
  return askingFor(({ scope, period, key, ...request }) => ({
    ...request,
    scope: changed(scope),
    period: changed(period),
    key: key === undefined ? undefined : changed(key),
  }))
}

describe('requestLaws', () => {
  test('requestLaws hold for the memory store', async () => {
    expect(await brokenBy(requestLaws, memorySequenceStore)).toEqual([])
  })

  test.each<[string, string, () => SequenceStore]>([
    [
      'refuses an unsound count, and takes nothing',
      'gives whatever is asked for',
      () => counting((counters, counter, { count }) => take(counters, counter, count)),
    ],
    [
      'refuses an unsound count, and takes nothing',
      'rounds it',
      () => askingFor((one) => ({ ...one, count: Math.ceil(one.count) })),
    ],
    [
      'refuses an unsound count, and takes nothing',
      'takes at least one',
      () => askingFor((one) => ({ ...one, count: Math.max(1, one.count) })),
    ],
    [
      'refuses an unsound limit, and takes nothing',
      'takes it for none',
      () => askingFor(({ limit, ...one }) => (Number.isSafeInteger(limit) ? { ...one, limit } : one)),
    ],
    [
      'refuses an unsound limit, and takes nothing',
      'takes 0 for none',
      () => askingFor((one) => ({ ...one, limit: one.limit || undefined })),
    ],
    [apart, 'knows no case', () => keepingTextAs((text) => text.toLowerCase())],
    [apart, 'drops blanks at the end', () => keepingTextAs((text) => text.trimEnd())],
    [apart, 'drops blanks at the beginning', () => keepingTextAs((text) => text.trimStart())],
    [apart, 'composes characters', () => keepingTextAs((text) => text.normalize('NFC'))],
    [apart, 'knows no width', () => keepingTextAs((text) => text.normalize('NFKC'))],
    [apart, 'knows no accents', () => keepingTextAs((text) => text.normalize('NFD').replace(/\p{M}/gu, ''))],
    [apart, 'knows one charset of Europe', () => keepingTextAs((text) => text.replace(/[^\0-\xff]/g, '?'))],
    [apart, 'knows three bytes of a character', () => keepingTextAs((text) => text.replace(/[^\0-\uffff]/gu, '?'))],
    [apart, 'takes text for figures', () => keepingTextAs((text) => (/^\d/.test(text) ? String(Number(text)) : text))],
    [apart, 'takes away backslashes', () => keepingTextAs((text) => text.replaceAll('\\\\', '\\'))],
    [apart, 'takes away quotes', () => keepingTextAs((text) => text.replaceAll("''", "'"))],
    [apart, 'joins lines', () => keepingTextAs((text) => text.replaceAll('\n', ' '))],
  ])('"%s" is broken by a store that %s', async (law, _, makeStore) => {
    expect(await brokenBy(requestLaws, makeStore)).toContain(law)
  })

  test('requestLaws see keys that are changed, where scopes and periods are not', async () => {
    const makeStore = () =>
      askingFor((one) => ({ ...one, key: one.key === undefined ? undefined : one.key.toLowerCase() }))
    expect(await brokenBy(requestLaws, makeStore)).toEqual([apart])
  })
})
