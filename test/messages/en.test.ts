import { expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { describeLanguage } from './complete-language.ts'

describeLanguage('en', en)

test('en keeps Chinese for what is written in Chinese: examples, units and names', () => {
  const labels = Object.values(en.fields).map(({ label = '' }) => label)
  expect(labels.filter((label) => /\p{Script=Han}/u.test(label))).toEqual([])
  expect(en.fields.annualRevenue.help).toContain('万元')
})
