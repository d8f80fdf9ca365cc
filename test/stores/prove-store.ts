import { expect, test } from 'vitest'
import { allocateCustomerIds } from '../../src/identifiers/allocate-customer-ids.ts'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering } from '../../src/model/numbering.ts'
import { sequenceStoreLaws } from '../../src/testing/sequence-store-laws.ts'

const { numbering } = customerModel
const refusing: Numbering = {
  segments: [{ text: 'KEHU' }, { date: 'YYYYMMDD' }, { sequence: { width: 4, overflow: 'refuse' } }],
  timeZone: 'Asia/Shanghai',
}

/** Proves a store over an empty table: every law, and what customer numbers come to with it. */
export function proveStore(name: string, storeOf: () => SequenceStore): void {
  test.each(sequenceStoreLaws.map((law) => [law.name, law] as const))(`${name} %s`, (_, { run }) => run(storeOf))

  test(`${name} gives the customers of both days their numbers when midnight passes`, async () => {
    const idsAt = (instant: string) => allocateCustomerIds(storeOf(), { instant, scope: 'midnight' }, numbering)
    const before = Array.from({ length: 10 }, () => idsAt('2024-12-01T15:59:59.999Z'))
    const after = Array.from({ length: 10 }, () => idsAt('2024-12-01T16:00:00.000Z'))
    // A process whose clock is behind still comes with the day before.
    const late = Array.from({ length: 5 }, () => idsAt('2024-12-01T15:59:59.999Z'))
    const ids = (await Promise.all([...before, ...after, ...late])).flat()
    expect(ids.sort()).toEqual([...numbered('CUST20241201', 15), ...numbered('CUST20241202', 10)])
  })

  test(`${name} gives the last numbers of four digits once, then five digits or none`, async () => {
    const instant = '2024-12-01T09:30:00+08:00'
    const crowd = (asked: Numbering, scope: string) =>
      Promise.allSettled(Array.from({ length: 20 }, () => allocateCustomerIds(storeOf(), { instant, scope }, asked)))
    await allocateCustomerIds(storeOf(), { instant, scope: 'growing', count: 9990 }, numbering)
    await allocateCustomerIds(storeOf(), { instant, scope: 'refusing', count: 9990 }, refusing)
    const grown = (await crowd(numbering, 'growing')).flatMap(idsIn)
    expect(grown.sort()).toEqual(numbered('CUST20241201', 10_010).slice(9990).sort())
    const outcomes = await crowd(refusing, 'refusing')
    expect(outcomes.flatMap(idsIn).sort()).toEqual(numbered('KEHU20241201', 9999).slice(9990))
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(refusals).toHaveLength(11)
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(RangeError)
  })
}

/** `CUST202412010001` and so on. */
function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(4, '0')}`)
}

function idsIn(outcome: PromiseSettledResult<readonly string[]>): readonly string[] {
  return outcome.status === 'fulfilled' ? outcome.value : []
}
