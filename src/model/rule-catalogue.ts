interface RuleDefinition {
  /** The fields that the promise is about. A breach is shown beside the first. */
  readonly reads: readonly [blamed: string, ...others: string[]]
  /** Fields that it reads where a model has them. */
  readonly optional?: readonly string[]
}

/** Every promise between fields that a model can choose, by the code of its breach, in the order in which breaches are told. */
export const ruleCatalogue = {
  address_names_other_company: { reads: ['registeredAddress', 'fullName'] },
  place_differs_from_address: { reads: ['registeredAddress', 'fullName'] },
  founded_in_future: { reads: ['foundedOn'] },
  follow_up_in_past: { reads: ['nextFollowUpOn'] },
  follow_up_late_for_intent: { reads: ['nextFollowUpOn', 'intent'] },
  size_differs_from_measures: { reads: ['size'], optional: ['annualRevenue', 'employeeCount'] },
  other_demand_unexplained: { reads: ['demandDetail', 'demandTypes'] },
  short_name_unexplained: { reads: ['remark', 'fullName'] },
  area_code_differs_from_address: { reads: ['phone', 'registeredAddress'] },
} as const satisfies Record<string, RuleDefinition>

/** The code of a promise between fields. */
export type RuleCode = keyof typeof ruleCatalogue

/** All of them. */
export const ruleCodes: readonly RuleCode[] = /* @__PURE__ */ (() => Object.keys(ruleCatalogue) as RuleCode[])()

/** The field beside which the breach of a promise is shown. */
export function blamedBy(code: RuleCode): string {
  return ruleCatalogue[code].reads[0]
}

/** Every field that a promise reads, whether the model must have it or not. */
export function readsOf(code: RuleCode): readonly string[] {
  const { reads, optional = [] }: RuleDefinition = ruleCatalogue[code]
  return [...reads, ...optional]
}
