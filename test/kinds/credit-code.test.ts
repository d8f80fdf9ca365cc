import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkCreditCode,
  formatCreditCode,
  isCreditCode,
  normalizeCreditCode,
  parseCreditCode,
} from '../../src/kinds/credit-code.ts'
import { noFindings } from '../../src/model/issues.ts'
import { creditCode } from '../arbitraries/credit-code.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'
import { realCreditCodes } from '../golden/credit-codes.ts'

const shaped = textOf(
  ...debris,
  '9',
  '1',
  'X',
  'e',
  'i',
  '码',
  '号',
  ':',
  '：',
  '-',
  '－',
  '/',
  ',',
  '+',
  '.',
  'E',
  '\u0301',
  '\u0307',
)
const codes = (value: unknown) => checkCreditCode(value).map(({ code }) => code)

describe('normalizeCreditCode', () => {
  test.each([
    ['91440300708461136t', '91440300708461136T'],
    [' 91 440300 70846113-6 T ', '91440300708461136T'],
    ['９１４４０３００７０８４６１１３６Ｔ', '91440300708461136T'],
    ["'914403001922038216", '914403001922038216'],
    ['="914403001922038216"', '914403001922038216'],
    ['914,403,001,922,038,216', '914403001922038216'],
    ['统一社会信用代码：91440300708461136T', '91440300708461136T'],
    ['税号 91440300708461136T', '91440300708461136T'],
    ['91440300708461136T\u200b\n', '91440300708461136T'],
    ['9.1440300192204E+17', '9.1440300192204E+17'],
    ['9144O300708461136T', '9144O300708461136T'],
    ['暂无', '暂无'],
    ['91440300****61136T', '91440300****61136T'],
  ])('normalizeCreditCode turns %j into %j', (raw, canonical) => {
    expect(normalizeCreditCode(raw)).toBe(canonical)
  })

  test('normalizeCreditCode twice is normalizeCreditCode once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        const once = normalizeCreditCode(text)
        expect(normalizeCreditCode(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['码', '9 '])(
    'normalizeCreditCode comes to an end on %j said a hundred thousand times, and it is refused',
    (piece) => {
      const [first] = checkCreditCode(normalizeCreditCode(piece.repeat(100_000)))
      expect(first?.severity).toBe('error')
    },
  )
})

describe('checkCreditCode', () => {
  test.each(realCreditCodes)('checkCreditCode accepts %s', (code) => {
    expect(checkCreditCode(code)).toBe(noFindings)
    expect(isCreditCode(code)).toBe(true)
  })

  test('checkCreditCode accepts codes that end in 0, which other libraries refuse', () => {
    const ending = realCreditCodes.filter((code) => code.endsWith('0'))
    expect(ending).toEqual(['911101085923662400', '91350200MA2XRE4H00'])
    expect(ending.flatMap(codes)).toEqual([])
  })

  test('checkCreditCode accepts what the arbitrary makes, with codes of every authority and codes that end in 000', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        expect(checkCreditCode(code)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test('checkCreditCode accepts a code that is all digits and really ends in 000', () => {
    let found = 0
    for (let number = 0; number < 5000; number++) {
      const code = `91440300${String(number).padStart(7, '0')}000`
      if (!isCreditCode(code)) continue
      found += 1
      expect(codes(code)).not.toContain('precision_lost')
    }
    expect(found).toBeGreaterThan(100)
  })

  test.each<[unknown, string[]]>([
    [undefined, ['wrong_type']],
    [9.144e17, ['wrong_type']],
    ['', ['credit_code_malformed']],
    ['91440300708461136', ['credit_code_malformed']],
    ['9144030070846113 6T', ['credit_code_malformed']],
    ['91440300708461136t', ['credit_code_malformed']],
    ['9144O300708461136T', ['credit_code_malformed']],
    ['9144030070846113IT', ['credit_code_malformed']],
    ['91440300****61136T', ['credit_code_malformed']],
    ['440301103097413', ['credit_code_malformed']],
    ['9.14403E+17', ['scientific_notation']],
    ['9.14403001922038e+17', ['scientific_notation']],
    ['914403001922038000', ['precision_lost']],
    ['91440300708461136A', ['credit_code_check_wrong']],
    ['91440300708461137T', ['credit_code_check_wrong', 'credit_code_organization_check_wrong']],
    ['91440300192203800X', ['credit_code_check_wrong', 'credit_code_organization_check_wrong']],
  ])('checkCreditCode finds in %j %j', (value, expected) => {
    expect(codes(value)).toEqual(expected)
  })

  test('checkCreditCode asks the table for the division', () => {
    const divisions = { isKnownDivision: (code: string) => code === '440300' || code === '320500' || code === '110108' }
    expect(checkCreditCode('91440300708461136T', divisions)).toBe(noFindings)
    expect(checkCreditCode('91100000100003962T', divisions)).toBe(noFindings)
    expect(checkCreditCode('91420000177570439L', divisions)).toEqual([
      { code: 'credit_code_division_unknown', severity: 'warning', params: { division: '420000' } },
    ])
  })

  test.each([
    ['320594', true],
    ['320501', true],
    ['320571', true],
    ['320600', false],
    ['320555', false],
    ['420594', false],
  ])('checkCreditCode knows the zone %s: %s', (division, known) => {
    const divisions = { isKnownDivision: (code: string) => code === '320500' }
    const found = checkCreditCode(`91${division}MA1MK8EX30`, divisions).map(({ code }) => code)
    expect(found.includes('credit_code_division_unknown')).toBe(!known)
  })

  test('checkCreditCode never throws, and finds something in what is no text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const findings = checkCreditCode(value)
        if (typeof value !== 'string') expect(findings[0]?.code).toBe('wrong_type')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatCreditCode', () => {
  test('formatCreditCode groups the parts, and leaves what is no code', () => {
    expect(formatCreditCode('9144030071526726XG')).toBe('91 440300 71526726X G')
    expect(formatCreditCode('暂无')).toBe('暂无')
  })

  test('normalizeCreditCode undoes formatCreditCode', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        expect(normalizeCreditCode(formatCreditCode(code))).toBe(code)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('parseCreditCode', () => {
  test('parseCreditCode names the parts', () => {
    expect(parseCreditCode(' 91440300 71526726x g')).toEqual({
      code: '9144030071526726XG',
      authority: '9',
      type: '1',
      division: '440300',
      organizationCode: '71526726X',
      check: 'G',
      checkRight: true,
      organizationCheckRight: true,
    })
  })

  test('parseCreditCode tells wrong check characters, and undefined for no code', () => {
    expect(parseCreditCode('91440300708461137T')).toMatchObject({ checkRight: false, organizationCheckRight: false })
    expect(parseCreditCode('91440300')).toBeUndefined()
    expect(parseCreditCode('9144O300708461136T')).toBeUndefined()
  })
})

describe('isCreditCode', () => {
  test.each<[unknown, boolean]>([
    ['91440300708461136T', true],
    ['91440300708461136A', false],
    ['91440300708461136t', false],
    ['', false],
    [null, false],
    [9.144e17, false],
  ])('isCreditCode says of %j: %s', (value, expected) => {
    expect(isCreditCode(value)).toBe(expected)
  })
})
