import { addressNamesThisCompany } from './address-names-this-company.ts'
import { areaCodeAgreesWithAddress } from './area-code-agrees-with-address.ts'
import { followUpMatchesIntent } from './follow-up-matches-intent.ts'
import { followUpNotPast } from './follow-up-not-past.ts'
import { foundedByToday } from './founded-by-today.ts'
import { otherDemandExplained } from './other-demand-explained.ts'
import { placeAgreesWithAddress } from './place-agrees-with-address.ts'
import type { Rule } from './rule.ts'
import { shortNameExplained } from './short-name-explained.ts'
import { sizeAgreesWithMeasures } from './size-agrees-with-measures.ts'

/** Every promise that a model can choose, in the order in which breaches are told. */
export const rules: readonly Rule[] = [
  addressNamesThisCompany,
  placeAgreesWithAddress,
  foundedByToday,
  followUpNotPast,
  followUpMatchesIntent,
  sizeAgreesWithMeasures,
  otherDemandExplained,
  shortNameExplained,
  areaCodeAgreesWithAddress,
]
