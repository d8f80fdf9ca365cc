import fc from 'fast-check'
import { industries } from '../../src/data/industries/index.ts'

/** The code of a section and a division of GB/T 4754, `I65`. */
export const industryDivision: fc.Arbitrary<string> = fc.constantFrom(
  ...industries.sections.flatMap(({ code, divisions }) => divisions.map(([number]) => code + number)),
)

/** The code of a section of GB/T 4754, `I`. */
export const industrySection: fc.Arbitrary<string> = fc.constantFrom(...industries.sections.map(({ code }) => code))
