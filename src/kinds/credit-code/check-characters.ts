const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** 3 to the power of the position, modulo 31 (GB 32100-2015, 5.2.5 and annex B). */
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** GB 11714-1997, 3.3. */
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const

/**
 * The 18th character that the first 17 of a well-formed unified social credit code ask for: GB 32100-2015,
 * modulo 31 with the weights 3^n. A sum that is a multiple of 31 gives `0`: about one real code in 31
 * ends in 0, and checkers that forget it refuse them all.
 */
export function creditCodeCheckCharacter(code: string): string {
  let sum = 0
  for (let position = 0; position < codeWeights.length; position++)
    sum += alphabet.indexOf(code.charAt(position)) * (codeWeights[position] ?? 0)
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/**
 * The 9th character that the first 8 of an organisation code (组织机构代码, here characters 9 to 16 of the credit code)
 * ask for: GB 11714-1997, modulo 11. Letters count A = 10 to Z = 35; a result of 10 is written `X`, 11 is `0`.
 */
export function organizationCheckCharacter(code: string): string {
  let sum = 0
  for (let position = 0; position < organizationWeights.length; position++)
    sum += Number.parseInt(code.charAt(position), 36) * (organizationWeights[position] ?? 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
