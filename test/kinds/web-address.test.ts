import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkWebAddress, formatWebAddress, normalizeWebAddress } from '../../src/kinds/web-address.ts'
import { noFindings } from '../../src/model/issues.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'
import { webAddress } from '../arbitraries/web-address.ts'
import { notWebAddresses, webAddresses } from '../golden/web-addresses.ts'

const shaped = textOf(
  ...debris,
  'http',
  'HTTPS',
  ':',
  '/',
  '\\',
  '//',
  ':80',
  ':443',
  '@',
  '。',
  '.',
  'a',
  'İ',
  'com',
  '?',
  '#',
  '[',
  ']',
  '::1',
  '①',
  '例',
  'xn--',
)

describe('normalizeWebAddress', () => {
  test('normalizeWebAddress twice is normalizeWebAddress once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        const once = normalizeWebAddress(text)
        expect(normalizeWebAddress(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['ftp://example.com', 'javascript:alert(1)', 'rdar://1234', '://example.com', 'li@example.com'])(
    'normalizeWebAddress leaves %s for checkWebAddress to refuse',
    (text) => {
      expect(normalizeWebAddress(text)).toBe(text)
      expect(checkWebAddress(text)).toHaveLength(1)
    },
  )

  test('normalizeWebAddress undoes protocol, case of the host and a lone slash', () => {
    fc.assert(
      fc.property(webAddress, fc.constantFrom('http://', 'https://', 'HTTP://', '//', ''), (address, protocol) => {
        expect(normalizeWebAddress(protocol + address)).toBe(address)
      }),
      { numRuns: 1000 },
    )
  })

  test('normalizeWebAddress takes little time for long and hostile text', () => {
    const start = performance.now()
    for (const unit of ['http:', ':80', '/', '\\', "'//", 'http:/', 'a:', '@:80']) {
      normalizeWebAddress(unit.repeat(100_000))
      normalizeWebAddress(unit.repeat(400))
    }
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('checkWebAddress', () => {
  test('checkWebAddress accepts public addresses without allocating', () => {
    fc.assert(
      fc.property(webAddress, (address) => {
        expect(checkWebAddress(address)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test('checkWebAddress accepts only what the URL standard accepts', () => {
    fc.assert(
      fc.property(fc.oneof(shaped, webAddress), (text) => {
        const address = normalizeWebAddress(text)
        fc.pre(checkWebAddress(address).length === 0)
        const url = new URL(`https://${address}`)
        expect(url.username + url.password).toBe('')
        expect(url.hostname).toContain('.')
      }),
      { numRuns: 1000 },
    )
  })

  test('checkWebAddress allows private hosts where the host of the library does', () => {
    for (const address of ['localhost:3000', '192.168.1.8', '[::1]:8080', 'erp.internal/login', '127.1'])
      expect(checkWebAddress(address, { allowPrivateHosts: true })).toBe(noFindings)
    expect(checkWebAddress('localhost', { allowPrivateHosts: false })).toHaveLength(1)
    expect(checkWebAddress('[::g]', { allowPrivateHosts: true })).toMatchObject([{ code: 'web_address_bad_label' }])
  })

  test('checkWebAddress judges an address as typed, protocol and all', () => {
    expect(checkWebAddress('https://example.com')).toMatchObject([{ code: 'web_address_protocol' }])
    expect(checkWebAddress('//example.com')).toMatchObject([{ code: 'web_address_protocol' }])
    expect(checkWebAddress('Example.com')).toBe(noFindings)
  })

  test('checkWebAddress refuses other types and never throws', () => {
    expect(checkWebAddress(5)).toEqual([{ code: 'wrong_type', severity: 'error', params: { expected: 'text' } }])
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyText, shaped), (value) => {
        expect(checkWebAddress(value).length).toBeLessThan(2)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('plain hosts', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
  const host = fc.tuple(
    fc.array(label, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('com', 'cn', 'net', 'org', 'local', 'c'),
  )
  test('checkWebAddress and normalizeWebAddress say of a host alone what they say of it before a path', () => {
    fc.assert(
      fc.property(host, ([labels, top]) => {
        const text = [...labels, top].join('.')
        expect(checkWebAddress(text)).toEqual(checkWebAddress(`${text}/a`))
        expect(`${normalizeWebAddress(text)}/a`).toBe(normalizeWebAddress(`${text}/a`))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('checkWebAddress without the URL class', () => {
  afterEach(() => vi.unstubAllGlobals())

  /** What only a table of Unicode's mappings knows: labels that begin like Punycode and are none. */
  const needUrl = ['http://a.xn--a', 'http://xn--.com']

  test('checkWebAddress says the same of all but false Punycode', () => {
    vi.stubGlobal('URL', undefined)
    expect(globalThis.URL).toBeUndefined()
    for (const [, canonical] of webAddresses) expect(checkWebAddress(canonical)).toEqual([])
    for (const [typed, code] of notWebAddresses) {
      const found = checkWebAddress(normalizeWebAddress(typed)).map((finding) => finding.code)
      expect([typed, found]).toEqual([typed, needUrl.includes(typed) ? found : [code]])
    }
  })
})

test('formatWebAddress shows a Chinese host in Chinese and leaves the path alone', () => {
  expect(formatWebAddress('xn--fiqs8s.cn/xn--fiqs8s')).toBe('中国.cn/xn--fiqs8s')
  expect(formatWebAddress('例子.测试')).toBe('例子.测试')
  expect(formatWebAddress('')).toBe('')
})
