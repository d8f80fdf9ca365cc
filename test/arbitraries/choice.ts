import fc from 'fast-check'
import { customerOptions } from '../../src/model/customer-options.ts'

/** A code of the stock list of demand types. */
export const demandType: fc.Arbitrary<string> = fc.constantFrom(...customerOptions.demandType.map(({ code }) => code))

/** Several of them, each once. */
export const demandTypes: fc.Arbitrary<string[]> = fc.uniqueArray(demandType)
