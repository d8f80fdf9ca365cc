import fc from 'fast-check'
import type { Field } from '../../src/model/fields.ts'
import type { ModelChanges } from '../../src/model/model-changes.ts'
import { ruleCodes } from '../../src/model/rule-catalogue.ts'
import { anyCondition } from './condition.ts'

/** Fields that no condition reads, so that they may be hidden and removed without turning in a circle. */
const free = ['size', 'registeredAddress', 'contactName', 'phone', 'email', 'website', 'owner', 'foundedOn'] as const

const requirement = fc.oneof(fc.boolean(), anyCondition)

const override = fc.record(
  {
    required: requirement,
    visible: fc.oneof({ weight: 1, arbitrary: anyCondition }, { weight: 2, arbitrary: fc.constant(null) }),
  },
  { requiredKeys: [] },
)

const row = { module: 'company' } as const

const added: fc.Arbitrary<Record<string, Field | true>> = fc.record(
  {
    source: fc.constant(true as const),
    creditCode: fc.constant(true as const),
    employeeCount: fc.constant(true as const),
    fleet: fc
      .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 4, max: 5000 }), fc.nat(2), requirement)
      .map(([minimum, maximum, decimals, required]) => ({
        ...row,
        kind: 'number' as const,
        minimum,
        maximum,
        decimals,
        required,
      })),
    motto: fc
      .tuple(fc.integer({ min: 1, max: 40 }), requirement, anyCondition)
      .map(([maximum, required, visible]) => ({ ...row, kind: 'text' as const, maximum, required, visible })),
  },
  { requiredKeys: [] },
)

/** What firms say otherwise than the stock model, without promises between fields: those are no static rules. */
export const modelChanges: fc.Arbitrary<ModelChanges> = fc
  .record({
    fields: added,
    override: fc.dictionary(fc.constantFrom(...free), override, { maxKeys: 5 }),
    removed: fc.subarray(['mainBusiness', 'targetCustomers', 'contactTitle'] as const),
    churned: fc.dictionary(fc.constantFrom('email', 'phone', 'fullName', 'owner'), requirement, { maxKeys: 3 }),
    strict: fc.boolean(),
  })
  .map(({ fields, override, removed, churned, strict }) => ({
    fields,
    override: { ...override, ...Object.fromEntries(removed.map((key) => [key, null])) },
    templates: { churned: { required: churned } },
    rules: Object.fromEntries(ruleCodes.map((code) => [code, null])),
    severities: strict ? { industry_section_only: 'error' as const, unknown_field: 'ignore' as const } : {},
  }))
