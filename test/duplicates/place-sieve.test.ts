import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileRules } from '../../src/duplicates/compiled-rules.ts'
import { integersOf } from '../../src/duplicates/integers.ts'
import { noRule, pairJudgeOf } from '../../src/duplicates/pair-judge.ts'
import { placeSieveOf } from '../../src/duplicates/place-sieve.ts'
import type { DuplicateRule } from '../../src/model/duplicates.ts'
import { model } from './customers.ts'
import { listed } from './key-lists.ts'

const similar = { field: 'mainBusiness', method: 'similar', atLeast: 0.6 } as const
const phone = { field: 'phone', method: 'equal' } as const

function compiledOf(texts: readonly string[], ...all: DuplicateRule['all'][]) {
  const rules = all.map((comparisons) => ({ code: 'own', all: comparisons, action: 'warn', disclose: 'full' }) as const)
  const compiled = compileRules(model, { rules }, 8)
  for (const mainBusiness of texts) for (const comparer of compiled.comparers) comparer.read({ mainBusiness })
  return compiled
}

/** The records that are kept of all those before the last. */
function keptBeforeLast(compiled: ReturnType<typeof compiledOf>, count: number): number[] {
  const kept = integersOf(8)
  placeSieveOf(compiled)(Int32Array.from({ length: count }, (_, record) => record))(0, count - 1, kept)
  return listed(kept)
}

test('placeSieveOf holds back what every rule would turn down, and nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...'云帆海天启明星河'), maxLength: 8 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
      const compiled = compiledOf(texts, [similar], [phone, similar])
      const judge = pairJudgeOf(compiled)
      const kept = new Set(keptBeforeLast(compiled, texts.length))
      for (let index = 0; index < texts.length - 1; index++)
        if (!kept.has(index)) expect(judge.ruleOf(index, texts.length - 1)).toBe(noRule)
    }),
    { numRuns: 1000 },
  )
})

test('placeSieveOf holds back most of what is not alike, and nothing where a rule does without the comparison', () => {
  const texts = ['云帆科技设备', '海天食品销售', '启明星河咨询', '云帆科技设备销售']
  expect(keptBeforeLast(compiledOf(texts, [similar]), 4)).toEqual([0])
  expect(keptBeforeLast(compiledOf(texts, [similar], [phone]), 4)).toEqual([0, 1, 2])
})
