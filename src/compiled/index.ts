export { assembleModel, type ModelParts } from '../record/compile-model.ts'
export type { Behaviour, FieldBehaviour, OptionLists } from '../record/field-behaviour.ts'
export {
  inOrder,
  type KeyWalk,
  type KeyWalks,
  noFields,
  verdictOn,
  type WalkPlan,
  withDoubt,
} from '../record/key-walk.ts'
export {
  addressBehaviour,
  amountBehaviour,
  calendarDateBehaviour,
  choiceBehaviour,
  choicesBehaviour,
  companyNameBehaviour,
  creditCodeBehaviour,
  emailBehaviour,
  headCountBehaviour,
  industryBehaviour,
  longTextBehaviour,
  numberBehaviour,
  personNameBehaviour,
  phoneBehaviour,
  textBehaviour,
  webAddressBehaviour,
} from '../record/kind-behaviours.ts'
export { addressNamesThisCompany } from '../rules/address-names-this-company.ts'
export { areaCodeAgreesWithAddress } from '../rules/area-code-agrees-with-address.ts'
export { followUpMatchesIntent } from '../rules/follow-up-matches-intent.ts'
export { followUpNotPast } from '../rules/follow-up-not-past.ts'
export { foundedByToday } from '../rules/founded-by-today.ts'
export { otherDemandExplained } from '../rules/other-demand-explained.ts'
export { placeAgreesWithAddress } from '../rules/place-agrees-with-address.ts'
export { shortNameExplained } from '../rules/short-name-explained.ts'
export { sizeAgreesWithMeasures } from '../rules/size-agrees-with-measures.ts'
