import fc from 'fast-check'
import { creditCodeCheckCharacter, organizationCheckCharacter } from '../../src/kinds/credit-code/check-characters.ts'

const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY')
const characters = (length: number) => fc.string({ unit: character, minLength: length, maxLength: length })
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

/** Well-formed unified social credit codes whose two check characters are right. */
export const creditCode: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('11', '12', '31', '51', '91', '92', '93', 'N2', 'Y1', 'A1'), digits(6), characters(8))
  .map(([kind, division, organization]) => {
    const seventeen = kind + division + organization + organizationCheckCharacter(organization)
    return seventeen + creditCodeCheckCharacter(seventeen)
  })
