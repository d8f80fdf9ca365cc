import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePunycode, domainNameForPeople } from '../../../src/kinds/domain-name/punycode.ts'

describe('decodePunycode', () => {
  test.each([
    ['fiqs8s', '中国'],
    ['55qx5d', '公司'],
    ['maana-pta', 'mañana'],
    ['bcher-kva', 'bücher'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
    ['abc-', 'abc'],
  ])('decodePunycode reads %s as %s', (encoded, decoded) => {
    expect(decodePunycode(encoded)).toBe(decoded)
  })

  test.each(['', 'fiqs8', '999999999999999', 'a_b', '中国', '-x9', 'a'.repeat(64)])(
    'decodePunycode refuses %j, or reads something else than Chinese',
    (encoded) => {
      expect(decodePunycode(encoded) ?? '').not.toMatch(/\p{Script=Han}{2}/u)
    },
  )

  test('decodePunycode undoes what Node encodes', () => {
    const unit = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((codePoint) => String.fromCodePoint(codePoint))
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (label) => {
        const encoded = domainToASCII(`${label}.cn`)
        expect(domainNameForPeople(encoded)).toBe(`${label}.cn`)
      }),
      { numRuns: 1000 },
    )
  })

  test('decodePunycode never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9-]{0,70}$/), (encoded) => {
        expect(['string', 'undefined']).toContain(typeof decodePunycode(encoded))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('domainNameForPeople', () => {
  test('domainNameForPeople shows Chinese, Japanese and Korean labels in their script', () => {
    expect(domainNameForPeople('www.xn--fiqs8s.xn--55qx5d')).toBe('www.中国.公司')
    expect(domainNameForPeople('xn--3e0b707e')).toBe('한국')
  })

  test('domainNameForPeople keeps labels that could be taken for others', () => {
    for (const domain of ['xn--80ak6aa92e.com', 'xn--bcher-kva.example', 'xn--a.com', 'xn--.com', 'example.com', ''])
      expect(domainNameForPeople(domain)).toBe(domain)
  })
})
