import { describe, expect, test } from 'vitest'
import { allocateCustomerIds } from '../../src/identifiers/allocate-customer-ids.ts'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import type { SequenceRequest, SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering, NumberSegment } from '../../src/model/numbering.ts'

const { numbering } = customerModel
const instant = '2024-12-01T09:30:00+08:00'

function numbered(...segments: NumberSegment[]): Numbering {
  return { segments, timeZone: 'Asia/Shanghai' }
}

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
})
