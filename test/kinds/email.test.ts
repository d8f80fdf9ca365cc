import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkEmail, formatEmail, normalizeEmail } from '../../src/kinds/email.ts'
import { noFindings } from '../../src/model/issues.ts'
import { email } from '../arbitraries/email.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const shaped = textOf(
  ...debris,
  '<',
  '>',
  'mailto:',
  'MAILTO:',
  '?',
  '@',
  '＠',
  '。',
  '.',
  'A',
  'İ',
  'Σ',
  'com',
  '例子',
  '\u212b',
)

describe('normalizeEmail', () => {
  test.each([
    ['li@example.com', 'li@example.com'],
    [' li@example.com\n', 'li@example.com'],
    ['Li.Wei@EXAMPLE.Com', 'Li.Wei@example.com'],
    ['ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'li@example.com'],
    ['li@example。com', 'li@example.com'],
    ['li@例子。中国', 'li@例子.中国'],
    ['mailto:li@example.com', 'li@example.com'],
    ['MAILTO:li@example.com?subject=Hi&cc=x@y.z', 'li@example.com'],
    ['mailto:li@example.com?subject=Hi', 'li@example.com'],
    ['<li@example.com>', 'li@example.com'],
    ['＜mailto:<li@example.com>＞', 'li@example.com'],
    ["'li@example.com", 'li@example.com'],
    ['="li@example.com"', 'li@example.com'],
    ['li\u200b@example.com', 'li@example.com'],
    ['李伟 <li@example.com>', '李伟 <li@example.com>'],
    ['暂无 ABC', '暂无 ABC'],
  ])('normalizeEmail turns %j into %j', (raw, canonical) => {
    expect(normalizeEmail(raw)).toBe(canonical)
  })

  test('normalizeEmail twice is normalizeEmail once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        const once = normalizeEmail(text)
        expect(normalizeEmail(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['<', '<a@', 'mailto:', "'<>'x", '@', '?@'])(
    'normalizeEmail comes to an end on %j said a hundred thousand times, and it is refused',
    (unit) => {
      for (const text of [unit.repeat(100_000), unit.repeat(80) + '>'.repeat(80)]) {
        expect(checkEmail(normalizeEmail(text))).not.toEqual([])
      }
    },
  )
})

describe('checkEmail', () => {
  test('checkEmail accepts what the standard describes without allocating', () => {
    fc.assert(
      fc.property(email, (value) => {
        expect(checkEmail(value)).toBe(noFindings)
        expect(checkEmail(normalizeEmail(`<${value}>`))).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['李伟 <li@example.com>', 'email_malformed', {}],
    ['li@example', 'email_domain_incomplete', {}],
    ['d***@example.com', 'masked', {}],
    [`${'a'.repeat(65)}@example.com`, 'too_long', { maximum: 64 }],
    [`li@${'a.'.repeat(130)}com`, 'too_long', { maximum: 254 }],
    [5, 'wrong_type', { expected: 'text' }],
  ])('checkEmail says of %j %s', (value, code, params) => {
    expect(checkEmail(value)).toEqual([{ code, severity: 'error', params }])
  })

  test('checkEmail never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), shaped), (value) => {
        expect(checkEmail(value).length).toBeLessThan(2)
      }),
      { numRuns: 1000 },
    )
  })
})

test('formatEmail shows a Chinese domain in Chinese', () => {
  expect(formatEmail('li@xn--fiqs8s.cn')).toBe('li@中国.cn')
  expect(formatEmail('xn--fiqs8s@example.com')).toBe('xn--fiqs8s@example.com')
  expect(formatEmail('')).toBe('')
})
