import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionSchemaOf } from '../../src/json-schema/condition-schema.ts'
import { conditionHolds } from '../../src/model/conditions.ts'
import { anyCondition, conditionValues } from '../arbitraries/condition.ts'
import { ajvOf } from './ajv.ts'

describe('conditionSchemaOf', () => {
  test('conditionSchemaOf spells constants', () => {
    expect(conditionSchemaOf(true)).toEqual({})
    expect(conditionSchemaOf(false)).toEqual({ not: {} })
  })

  test('conditionSchemaOf is matched exactly by the records for which the condition holds', () => {
    const verdicts = { held: 0, failed: 0 }
    fc.assert(
      fc.property(anyCondition, fc.array(conditionValues, { minLength: 5, maxLength: 5 }), (condition, records) => {
        const errorsOf = ajvOf(conditionSchemaOf(condition))
        for (const record of records) {
          const holds = conditionHolds(condition, record)
          verdicts[holds ? 'held' : 'failed'] += 1
          expect(errorsOf(record).length === 0).toBe(holds)
        }
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(verdicts.held, verdicts.failed)).toBeGreaterThan(500)
  })
})
