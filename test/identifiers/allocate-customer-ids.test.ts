import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocateCustomerIds } from '../../src/identifiers/allocate-customer-ids.ts'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import { isCustomerId } from '../../src/identifiers/parse-customer-id.ts'
import type { SequenceRequest, SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering, NumberSegment } from '../../src/model/numbering.ts'
import { anyNumbering, partsFor } from '../arbitraries/numbering.ts'

const { numbering } = customerModel
const instant = '2024-12-01T09:30:00+08:00'

function numbered(...segments: NumberSegment[]): Numbering {
  return { segments, timeZone: 'Asia/Shanghai' }
}
const named = numbered(
  { field: 'shortName', maximum: 8, characters: ['latin'] },
  { date: 'YYYY' },
  { sequence: { width: 3, overflow: 'grow' } },
)

describe('allocateCustomerIds', () => {
  test('allocateCustomerIds gives the next numbers of the business day', async () => {
    const store = memorySequenceStore()
    expect(await allocateCustomerIds(store, { instant }, numbering)).toEqual(['CUST202412010001'])
    expect(await allocateCustomerIds(store, { instant, count: 2 }, numbering)).toEqual([
      'CUST202412010002',
      'CUST202412010003',
    ])
  })

  test('allocateCustomerIds begins anew at midnight in the time zone of the numbering', async () => {
    const store = memorySequenceStore()
    await allocateCustomerIds(store, { instant: '2024-12-01T15:59:59Z' }, numbering)
    expect(await allocateCustomerIds(store, { instant: '2024-12-01T16:00:00Z' }, numbering)).toEqual([
      'CUST202412020001',
    ])
  })

  test('allocateCustomerIds goes on after 9999 with one digit more', async () => {
    const store = memorySequenceStore()
    await allocateCustomerIds(store, { instant, count: 9999 }, numbering)
    expect(await allocateCustomerIds(store, { instant }, numbering)).toEqual(['CUST2024120110000'])
  })

  test('allocateCustomerIds refuses after the last number where the numbering does not grow', async () => {
    const short = numbered({ text: 'K' }, { date: 'YYYY' }, { sequence: { width: 1, overflow: 'refuse' } })
    const store = memorySequenceStore()
    await expect(allocateCustomerIds(store, { instant, count: 10 }, short)).rejects.toThrow(RangeError)
    expect(await allocateCustomerIds(store, { instant, count: 9 }, short)).toHaveLength(9)
    await expect(allocateCustomerIds(store, { instant }, short)).rejects.toThrow(/sequence ends at 9/)
  })

  test('allocateCustomerIds gives a retry the same numbers', async () => {
    const store = memorySequenceStore()
    const first = await allocateCustomerIds(store, { instant, count: 2, key: 'import-7' }, numbering)
    expect(await allocateCustomerIds(store, { instant, count: 2, key: 'import-7' }, numbering)).toEqual(first)
    expect(await allocateCustomerIds(store, { instant }, numbering)).toEqual(['CUST202412010003'])
  })

  test.each<[string, Numbering, Pick<SequenceRequest, 'scope' | 'period' | 'limit'>]>([
    ['by day', numbering, { scope: 'CUST', period: '2024-12-01', limit: 999_999_999_999_999 }],
    [
      'by month',
      numbered({ text: 'A' }, { date: 'YYYYMM' }, { text: '-' }, { sequence: { width: 5, overflow: 'refuse' } }),
      { scope: 'A-', period: '2024-12', limit: 99_999 },
    ],
    [
      'by year',
      numbered({ text: 'B' }, { date: 'YYYY' }, { sequence: { width: 5, overflow: 'refuse' } }),
      { scope: 'B', period: '2024', limit: 99_999 },
    ],
    [
      'without end',
      numbered({ text: 'C' }, { sequence: { width: 6, overflow: 'refuse' } }),
      { scope: 'C', period: '', limit: 999_999 },
    ],
  ])('allocateCustomerIds asks for a sequence %s', async (_, asked, expected) => {
    const requests: SequenceRequest[] = []
    const store: SequenceStore = {
      allocate: async (request) => {
        requests.push(request)
        return { first: 1, count: request.count }
      },
    }
    await allocateCustomerIds(store, { instant }, asked)
    expect(requests).toEqual([{ ...expected, count: 1, key: undefined }])
    await allocateCustomerIds(store, { instant, scope: 'tenant-3', key: 'k' }, asked)
    expect(requests[1]).toEqual({ ...expected, scope: 'tenant-3', count: 1, key: 'k' })
  })

  test('allocateCustomerIds gives every caller other numbers', async () => {
    const store = memorySequenceStore()
    const calls = Array.from({ length: 50 }, (_, index) =>
      allocateCustomerIds(store, { instant, count: (index % 3) + 1 }, numbering),
    )
    const ids = (await Promise.all(calls)).flat()
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each([0, -1, 1.5, Number.NaN])('allocateCustomerIds refuses the count %d', async (count) => {
    await expect(allocateCustomerIds(memorySequenceStore(), { instant, count }, numbering)).rejects.toThrow(RangeError)
  })

  test('allocateCustomerIds refuses an instant without zone and an unknown time zone, and takes no number', async () => {
    const store = memorySequenceStore()
    await expect(allocateCustomerIds(store, { instant: '2024-12-01' }, numbering)).rejects.toThrow(/instant/)
    await expect(allocateCustomerIds(store, { instant }, { ...numbering, timeZone: 'Beijing' })).rejects.toThrow(
      /time zone/,
    )
    await expect(allocateCustomerIds(store, { instant }, numbered({ text: 'K' }))).rejects.toThrow(TypeError)
    expect(await allocateCustomerIds(store, { instant }, numbering)).toEqual(['CUST202412010001'])
  })

  test.each([
    { first: 0, count: 1 },
    { first: 1.5, count: 1 },
    { first: 1, count: 2 },
    { first: Number.NaN, count: 1 },
  ])('allocateCustomerIds refuses %j from a store that breaks its promise', async (range) => {
    const broken: SequenceStore = { allocate: async () => range }
    await expect(allocateCustomerIds(broken, { instant }, numbering)).rejects.toThrow(/mend the store/)
  })

  test('allocateCustomerIds counts each short name apart', async () => {
    const store = memorySequenceStore()
    const next = async (shortName: string) => allocateCustomerIds(store, { instant, fields: { shortName } }, named)
    expect(await next('HW')).toEqual(['HW2024001'])
    expect(await next('ZX')).toEqual(['ZX2024001'])
    expect(await next('hw')).toEqual(['HW2024002'])
  })

  test('allocateCustomerIds counts codes together where they share a counter', async () => {
    const store = memorySequenceStore()
    const shared = numbered(
      { field: 'customerType', codes: { potential: 'Q', current: 'X' }, counter: 'shared' },
      { date: 'YYYY' },
      { sequence: { width: 3, overflow: 'grow' } },
    )
    const next = async (customerType: string) =>
      allocateCustomerIds(store, { instant, fields: { customerType } }, shared)
    expect([await next('potential'), await next('current'), await next('potential')]).toEqual([
      ['Q2024001'],
      ['X2024002'],
      ['Q2024003'],
    ])
  })

  test('allocateCustomerIds takes no number for a record whose field gives no text', async () => {
    const store = memorySequenceStore()
    await expect(allocateCustomerIds(store, { instant, fields: { shortName: '华为' } }, named)).rejects.toThrow(
      RangeError,
    )
    await expect(allocateCustomerIds(store, { instant }, named)).rejects.toThrow(/"shortName".*missing/)
    expect(await allocateCustomerIds(store, { instant, fields: { shortName: 'HW' } }, named)).toEqual(['HW2024001'])
  })

  test('allocateCustomerIds begins at the start, goes in steps, and ends where no step fits', async () => {
    const tens = numbered({ sequence: { width: 2, overflow: 'refuse', start: 70, step: 10 } })
    const store = memorySequenceStore()
    expect(await allocateCustomerIds(store, { instant, count: 2 }, tens)).toEqual(['70', '80'])
    expect(await allocateCustomerIds(store, { instant }, tens)).toEqual(['90'])
    await expect(allocateCustomerIds(store, { instant }, tens)).rejects.toThrow(/sequence ends at 3/)
  })

  test('allocateCustomerIds begins anew as often as the sequence says', async () => {
    const monthly = numbered({ date: 'YYYYMMDD' }, { sequence: { width: 3, overflow: 'grow', reset: 'month' } })
    const store = memorySequenceStore()
    const on = async (day: string) => allocateCustomerIds(store, { instant: `${day}T12:00:00+08:00` }, monthly)
    expect(await on('2024-11-30')).toEqual(['20241130001'])
    expect(await on('2024-12-01')).toEqual(['20241201001'])
    expect(await on('2024-12-02')).toEqual(['20241202002'])
  })

  test('allocateCustomerIds passes over numbers that other records have', async () => {
    const store = memorySequenceStore()
    const imported = new Set(['CUST202412010001', 'CUST202412010003', 'CUST202412010004'])
    const request = { instant, isTaken: (id: string) => imported.has(id) }
    expect(await allocateCustomerIds(store, { ...request, count: 3 }, numbering)).toEqual([
      'CUST202412010002',
      'CUST202412010005',
      'CUST202412010006',
    ])
    expect(await allocateCustomerIds(store, { ...request, isTaken: async () => false }, numbering)).toEqual([
      'CUST202412010007',
    ])
  })

  test('allocateCustomerIds gives a retry the same numbers also where some are taken', async () => {
    const store = memorySequenceStore()
    const imported = new Set(['CUST202412010001', 'CUST202412010003', 'CUST202412010004'])
    const request = { instant, count: 3, key: 'import-7', isTaken: (id: string) => imported.has(id) }
    const first = await allocateCustomerIds(store, request, numbering)
    await allocateCustomerIds(store, { instant }, numbering)
    expect(await allocateCustomerIds(store, request, numbering)).toEqual(first)
    expect(await allocateCustomerIds(store, { instant }, numbering)).toEqual(['CUST202412010008'])
  })

  test('allocateCustomerIds gives up after so many taken numbers, and begins behind them next time', async () => {
    const store = memorySequenceStore()
    const isTaken = (id: string) => id < 'CUST202412010006'
    const request = { instant, isTaken, mostTaken: 3 }
    await expect(allocateCustomerIds(store, request, numbering)).rejects.toThrow(/4 numbers are taken already/)
    expect(await allocateCustomerIds(store, request, numbering)).toEqual(['CUST202412010006'])
    await expect(allocateCustomerIds(store, { instant, isTaken: () => true }, numbering)).rejects.toThrow(
      /1001 numbers/,
    )
  })

  test('allocateCustomerIds rejects with what isTaken rejects with', async () => {
    const isTaken = async () => Promise.reject(new Error('no connection'))
    await expect(allocateCustomerIds(memorySequenceStore(), { instant, isTaken }, numbering)).rejects.toThrow(
      'no connection',
    )
  })

  test.each([-1, 1.5, Number.NaN])('allocateCustomerIds refuses %d as the most taken numbers', async (mostTaken) => {
    await expect(allocateCustomerIds(memorySequenceStore(), { instant, mostTaken }, numbering)).rejects.toThrow(
      /mostTaken/,
    )
  })

  test('allocateCustomerIds never gives a number twice, whatever the numbering', async () => {
    const requests = anyNumbering.chain((any) =>
      fc
        .array(fc.record({ parts: partsFor(any), count: fc.integer({ min: 1, max: 4 }) }), { maxLength: 12 })
        .map((all) => ({
          any,
          all,
        })),
    )
    await fc.assert(
      fc.asyncProperty(requests, async ({ any, all }) => {
        const store = memorySequenceStore()
        const given: string[] = []
        for (const { parts, count } of all) {
          const instantOfDay = `${parts.date}T04:00:00Z`
          const wanted = { instant: instantOfDay, fields: parts.fields, count }
          given.push(...(await allocateCustomerIds(store, wanted, any).catch(noneLeft)))
        }
        expect(new Set(given).size).toBe(given.length)
        for (const id of given) expect(isCustomerId(id, any)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

/** A numbering of few digits that does not grow comes to its end. */
function noneLeft(error: unknown): string[] {
  expect(String(error)).toContain('the sequence ends at')
  return []
}
