import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import type { SizeMeasures, TierPolicy } from '../../src/model/tiers.ts'
import { sizeTierOf } from '../../src/tiers/size-tier-of.ts'

const { tiers } = customerModel

describe('sizeTierOf', () => {
  test.each<[SizeMeasures, string | null, string]>([
    [{ employees: 0 }, 'small', 'employees'],
    [{ employees: 499 }, 'small', 'employees'],
    [{ employees: 500 }, 'medium', 'employees'],
    [{ employees: 2000 }, 'medium', 'employees'],
    [{ employees: 2001 }, 'large', 'employees'],
    [{ revenue: 9_999.99 }, 'small', 'revenue'],
    [{ revenue: 10_000 }, 'medium', 'revenue'],
    [{ revenue: 50_000 }, 'medium', 'revenue'],
    [{ revenue: 50_000.01 }, 'large', 'revenue'],
    [{ revenue: 0, employees: 10 }, 'small', 'both'],
    [{}, null, 'none'],
    [{ employees: -1, revenue: Number.NaN }, null, 'none'],
    [{ employees: Number.POSITIVE_INFINITY }, null, 'none'],
  ])('sizeTierOf %j is %s by %s', (measures, tier, basis) => {
    expect(sizeTierOf(measures, tiers)).toMatchObject({ tier, basis, conflict: false })
  })

  test.each<[TierPolicy, string, string]>([
    ['higher', 'large', 'revenue'],
    ['lower', 'small', 'employees'],
    ['employeesFirst', 'small', 'employees'],
    ['revenueFirst', 'large', 'revenue'],
  ])('sizeTierOf under the policy %s takes %s when the measures disagree, and says so', (policy, tier, basis) => {
    const found = sizeTierOf({ employees: 10, revenue: 60_000 }, { ...tiers, policy })
    expect(found).toEqual({ tier, basis, conflict: true, byEmployees: 'small', byRevenue: 'large' })
  })

  test('sizeTierOf under the higher policy never falls when a measure rises', () => {
    const rank = (measures: SizeMeasures) =>
      tiers.scale.findIndex(({ code }) => code === sizeTierOf(measures, tiers).tier)
    const figure = fc.oneof(fc.nat(4000), fc.constantFrom(499, 500, 2000, 2001, 10_000, 50_000, 50_001))
    fc.assert(
      fc.property(figure, figure, fc.nat(), (employees, revenue, more) => {
        expect(rank({ employees: employees + more, revenue })).toBeGreaterThanOrEqual(rank({ employees, revenue }))
        expect(rank({ employees, revenue: revenue + more })).toBeGreaterThanOrEqual(rank({ employees, revenue }))
      }),
      { numRuns: 1000 },
    )
  })

  test('sizeTierOf takes a scale of the host, with tiers of its own', () => {
    const scale = [
      { code: 'micro' },
      { code: 'small', employees: { atLeast: 20 } },
      { code: 'big', employees: { above: 300 } },
    ]
    const own = { ...tiers, scale }
    expect(sizeTierOf({ employees: 300 }, own).tier).toBe('small')
    expect(sizeTierOf({ employees: 301 }, own).tier).toBe('big')
    expect(sizeTierOf({ revenue: 1 }, own).tier).toBe('micro')
  })
})
