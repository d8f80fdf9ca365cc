import { expect, test } from 'vitest'
import { industryInitials } from '../../src/data/industries/index.ts'
import { buildIndustryInitials } from './industry-initials.builder.ts'

test('industryInitials is what the builder makes of the names', async () => {
  await expect(buildIndustryInitials()).toMatchFileSnapshot('../../src/data/industries/initials.ts')
})

test.each([
  ['I65', 'rjhxxjsfwy'],
  ['C36', 'qczzy'],
  ['J66', 'hbjrfw'],
  ['A', 'nlmyy'],
  ['G', 'jtyscchyzy'],
])('industryInitials of %s is %s', (code, initials) => {
  expect(industryInitials[code]).toBe(initials)
})
