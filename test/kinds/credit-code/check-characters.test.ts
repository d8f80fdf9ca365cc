import { describe, expect, test } from 'vitest'
import {
  creditCodeCheckCharacter,
  organizationCheckCharacter,
} from '../../../src/kinds/credit-code/check-characters.ts'
import { realCreditCodes } from '../../golden/credit-codes.ts'

describe('creditCodeCheckCharacter', () => {
  test.each(realCreditCodes)('creditCodeCheckCharacter agrees with the published %s', (code) => {
    expect(creditCodeCheckCharacter(code)).toBe(code[17])
  })

  test('creditCodeCheckCharacter finds every single wrong character and every swap of neighbours', () => {
    const code = '91440300708461136T'
    for (let position = 0; position < 17; position++) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (other === code[position]) continue
        const wrong = code.slice(0, position) + other + code.slice(position + 1)
        expect(creditCodeCheckCharacter(wrong)).not.toBe('T')
      }
      const [one, next] = [code.charAt(position), code.charAt(position + 1)]
      if (one === next || position === 16) continue
      expect(creditCodeCheckCharacter(code.slice(0, position) + next + one + code.slice(position + 2))).not.toBe('T')
    }
  })
})

describe('organizationCheckCharacter', () => {
  test.each(realCreditCodes)('organizationCheckCharacter agrees with the published %s', (code) => {
    expect(organizationCheckCharacter(code.slice(8, 16))).toBe(code[16])
  })

  test('organizationCheckCharacter writes 10 as X and 11 as 0', () => {
    expect(organizationCheckCharacter('71526726')).toBe('X')
    expect(organizationCheckCharacter('19218149')).toBe('0')
  })
})
