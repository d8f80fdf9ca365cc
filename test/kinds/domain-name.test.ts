import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldDomainName, isDomainName, isHostName } from '../../src/kinds/domain-name.ts'
import { anyText } from '../arbitraries/raw-text.ts'

test('isDomainName takes letters, digits and inner hyphens of any script', () => {
  for (const name of ['a', 'a.b', 'a-b.c--d', '1.2', '例子.测试', 'उदाहरण.परीक्षा', 'a'.repeat(63)])
    expect(isDomainName(name)).toBe(true)
  for (const name of [
    '',
    '.',
    'a.',
    '.a',
    'a..b',
    '-a',
    'a-',
    'a_b',
    '✪.ws',
    'a b',
    'a\u200bb',
    '\u0301a',
    'a'.repeat(64),
    'a.'.repeat(127),
  ])
    expect(isDomainName(name)).toBe(false)
})

test('isHostName takes underscores and symbols besides', () => {
  for (const name of ['foo_bar.example.com', '✪df.ws', '👍🏽.ws', '例子.测试', '_a._b'])
    expect(isHostName(name)).toBe(true)
  for (const name of ['', 'a/b', 'a^b', 'a`b', 'a|b', 'a%b', 'a:b', 'a@b', 'a$b', 'a。b', '≠.com', '🏽.ws'])
    expect(isHostName(name)).toBe(false)
})

test('isHostName accepts whatever isDomainName accepts', () => {
  const unit = fc.constantFrom('a', '1', '-', '.', '例', '\u0301', '_', '☺')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 10 }), (name) => {
      expect(isHostName(name) || !isDomainName(name)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('isDomainName decides plain names as it decides them inside longer ones', () => {
  const unit = fc.constantFrom('a', 'Z', '9', '-', '.', '_')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (name) => {
      expect(isDomainName(name)).toBe(isDomainName(`${name}.例`))
      expect(isHostName(name)).toBe(isHostName(`${name}.例`))
    }),
    { numRuns: 3000 },
  )
})

test('foldDomainName twice is foldDomainName once', () => {
  expect(foldDomainName('WWW。Example．COM｡CN')).toBe('www.example.com.cn')
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldDomainName(foldDomainName(text))).toBe(foldDomainName(text))
    }),
    { numRuns: 2000 },
  )
})
