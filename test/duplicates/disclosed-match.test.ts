import { expect, test } from 'vitest'
import { disclosedMatch } from '../../src/duplicates/disclosed-match.ts'
import type { DuplicatePair } from '../../src/duplicates/duplicate-index.ts'
import { duplicateIndexOf } from '../../src/duplicates/duplicate-index.ts'
import { maskRecord } from '../../src/permissions/mask-record.ts'
import { cloud, model, tables } from './customers.ts'

const index = duplicateIndexOf(model, { tables })
index.add(cloud)
const found = index.pairsOf(cloud)[0] as DuplicatePair
const mask = (record: Readonly<Record<string, unknown>>) => maskRecord(record, model, 'marketing')

test('disclosedMatch tells all of it where the rule says full', () => {
  expect(disclosedMatch({ ...found, disclose: 'full' }, cloud, mask)).toMatchObject({ record: cloud, score: 100 })
})

test('disclosedMatch masks what is personal where the rule says masked', () => {
  expect(disclosedMatch({ ...found, disclose: 'masked' }, cloud, mask)).toMatchObject({
    code: 'same_credit_code',
    record: { fullName: cloud.fullName, phone: '138****5678/010-****5678', contactName: '李*' },
  })
})

test('disclosedMatch tells neither who nor why where the rule says existence', () => {
  expect(disclosedMatch({ ...found, disclose: 'existence' }, cloud, mask)).toEqual({
    disclose: 'existence',
    action: 'block',
  })
})
