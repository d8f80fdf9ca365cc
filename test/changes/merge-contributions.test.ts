import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRecords } from '../../src/changes/diff-records.ts'
import { equalValues, membersOf } from '../../src/changes/equal-values.ts'
import { type Contribution, type MergeOptions, mergeContributions } from '../../src/changes/merge-contributions.ts'
import type { Field } from '../../src/model/fields.ts'
import { model, partialRecord } from './records.ts'

const sales: Contribution = {
  source: 'sales',
  by: 'u17',
  at: '2026-11-01T09:00:00+08:00',
  values: { phone: '13812345678', intent: 'low', demandTypes: ['purchase'], remark: '展会认识' },
}
const service: Contribution = {
  source: 'service',
  at: '2026-11-20T09:00:00+08:00',
  values: { phone: '010-62345678', intent: 'high', demandTypes: ['afterSales'], remark: '要求上门', email: '' },
}

describe('mergeContributions', () => {
  test('mergeContributions lets the newest win, says who said it, and returns what else was said', () => {
    const { record, origins, conflicts } = mergeContributions([sales, service], model)
    expect(record).toEqual(expect.objectContaining({ phone: '010-62345678', intent: 'high' }))
    expect(record).not.toHaveProperty('email')
    expect(origins.intent).toEqual({ source: 'service', at: service.at })
    expect(conflicts.find(({ field }) => field === 'intent')?.others).toEqual([
      { value: 'low', origin: { source: 'sales', by: 'u17', at: sales.at } },
    ])
  })

  test('mergeContributions trusts sources in their order', () => {
    const options: MergeOptions = { policy: 'sourcePriority', priority: ['sales', 'marketing'] }
    expect(mergeContributions([service, sales], model, options).record).toMatchObject({ intent: 'low' })
  })

  test('mergeContributions keeps all values of fields that hold several', () => {
    const keepBoth = 'keepBoth' as const
    const options: MergeOptions = { fields: { phone: keepBoth, demandTypes: keepBoth, remark: keepBoth } }
    const { record, conflicts } = mergeContributions([sales, service], model, { ...options, policy: 'keepBoth' })
    expect(record).toMatchObject({
      phone: '010-62345678/13812345678',
      demandTypes: ['afterSales', 'purchase'],
      remark: '要求上门\n展会认识',
      intent: 'high',
    })
    expect(conflicts.map(({ field }) => field)).toEqual(['intent'])
    expect(mergeContributions([sales, service], model, options).record).toMatchObject({ remark: '要求上门\n展会认识' })
  })

  test('mergeContributions returns a number for which there is no room', () => {
    const numbers = ['13812345671', '13812345672', '13812345673', '13812345674']
    const said = numbers.map((phone, index) => ({ ...sales, at: `2026-11-1${index}T09:00:00Z`, values: { phone } }))
    const { record, conflicts } = mergeContributions(said, model, { policy: 'keepBoth' })
    expect(record.phone).toBe('13812345674/13812345673/13812345672')
    expect(conflicts[0]?.others.map(({ value }) => value)).toEqual(['13812345671'])
  })

  const options = fc.record<MergeOptions>(
    {
      policy: fc.constantFrom('newestWins', 'sourcePriority', 'keepBoth'),
      priority: fc.shuffledSubarray(['sales', 'service', 'marketing']),
    },
    { requiredKeys: [] },
  )
  const contribution: fc.Arbitrary<Contribution> = fc.record({
    source: fc.constantFrom('sales', 'service', 'marketing'),
    at: fc.integer({ min: 0, max: 5 }).map((day) => `2026-11-1${day}T09:00:00Z`),
    values: partialRecord,
  })

  test('mergeContributions loses nothing that anybody said, whatever the policy and the order', () => {
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 5 }), options, fc.infiniteStream(fc.nat()), (said, how, dice) => {
        const merged = mergeContributions(said, model, how)
        const shuffled = [...said].sort(() => ((dice.next().value ?? 0) % 3) - 1)
        expect(diffRecords(merged.record, mergeContributions(shuffled, model, how).record, model)).toEqual([])
        for (const { values } of said)
          for (const [field, value] of Object.entries(values)) {
            const row: Field = model.fields[field as keyof typeof model.fields]
            const others = merged.conflicts.find((one) => one.field === field)?.others ?? []
            const kept = merged.record[field]
            const parts = membersOf(row, kept) ?? []
            const isThere =
              equalValues(row, value, kept) ||
              (membersOf(row, value) ?? [0]).every((part) => parts.includes(part)) ||
              (row.kind === 'longText' && String(kept).includes(String(value)))
            expect(isThere || others.some((other) => equalValues(row, other.value, value))).toBe(true)
          }
      }),
      { numRuns: 1000 },
    )
  })
})
