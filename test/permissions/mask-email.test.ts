import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkEmail } from '../../src/kinds/email.ts'
import { maskEmail } from '../../src/permissions/mask-email.ts'
import { anyText } from '../arbitraries/masking.ts'

const addresses = fc.oneof(
  anyText,
  fc.emailAddress(),
  fc.tuple(anyText, fc.domain()).map((parts) => parts.join('@')),
)

describe('maskEmail', () => {
  test.each([
    ['dev@example.com', 'd***@example.com'],
    ['zhangsan2030@example.com', 'z***@example.com'],
    ['ab@example.com', '***@example.com'],
    ['a@example.com', '***@example.com'],
    ['.ab@example.com', '***@example.com'],
    ['li@例子.中国', '***@例子.中国'],
    ['', ''],
    [' ', ''],
  ])('maskEmail covers %s as %s', (address, masked) => {
    expect(maskEmail(address)).toBe(masked)
  })

  test.each([
    'dev',
    'dev@',
    '@example.com',
    'a@b@c.com',
    'dev@example.com; li@example.com',
    'x@张三 138',
    `${'x'.repeat(250)}@a.cn`,
  ])('maskEmail covers all of %s, which is no single address', (text) => {
    expect(maskEmail(text)).toBe('***')
  })

  test('maskEmail twice is maskEmail once', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        expect(maskEmail(maskEmail(text))).toBe(maskEmail(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('maskEmail shows one character before the @ at most, and covers two at least', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const [shown = ''] = maskEmail(address).split('***')
        const [local = ''] = address.split('@')
        expect(shown.length).toBeLessThanOrEqual(1)
        expect(local.startsWith(shown)).toBe(true)
        if (shown !== '') expect(local.length).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 1000 },
    )
  })

  test('maskEmail makes nothing that is accepted as an address', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        const masked = maskEmail(text)
        expect(masked === '' ? text.trim() : checkEmail(masked)[0]?.code).toBe(masked === '' ? '' : 'masked')
      }),
      { numRuns: 1000 },
    )
  })
})
