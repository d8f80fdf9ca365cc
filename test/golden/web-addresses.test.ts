import { expect, test } from 'vitest'
import { checkWebAddress, normalizeWebAddress } from '../../src/kinds/web-address.ts'
import { notWebAddresses, webAddresses } from './web-addresses.ts'

test.each(webAddresses)('normalizeWebAddress makes %j %j, which checkWebAddress accepts', (typed, canonical) => {
  expect(normalizeWebAddress(typed)).toBe(canonical)
  expect(checkWebAddress(canonical)).toEqual([])
})

test.each(notWebAddresses)('checkWebAddress refuses %j: %s', (typed, code) => {
  expect(checkWebAddress(normalizeWebAddress(typed)).map((finding) => finding.code)).toEqual([code])
})
