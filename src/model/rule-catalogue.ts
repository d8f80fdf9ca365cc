interface RuleDefinition {
  /** The fields that the promise is about. */
  readonly reads: readonly string[]
  /** Fields that it reads where a model has them. */
  readonly optional?: readonly string[]
  /** The field beside which a breach is shown; one of `reads`. */
  readonly blames: string
}

/** Every promise between fields that a model can choose, by the code of its breach, in the order in which breaches are told. */
export const ruleCatalogue = {
  address_names_other_company: { reads: ['fullName', 'registeredAddress'], blames: 'registeredAddress' },
  place_differs_from_address: { reads: ['fullName', 'registeredAddress'], blames: 'registeredAddress' },
  founded_in_future: { reads: ['foundedOn'], blames: 'foundedOn' },
  follow_up_in_past: { reads: ['nextFollowUpOn'], blames: 'nextFollowUpOn' },
  follow_up_late_for_intent: { reads: ['intent', 'nextFollowUpOn'], blames: 'nextFollowUpOn' },
  size_differs_from_measures: { reads: ['size'], optional: ['annualRevenue', 'employeeCount'], blames: 'size' },
  other_demand_unexplained: { reads: ['demandTypes', 'demandDetail'], blames: 'demandDetail' },
  short_name_unexplained: { reads: ['fullName', 'remark'], blames: 'remark' },
  area_code_differs_from_address: { reads: ['phone', 'registeredAddress'], blames: 'phone' },
} as const satisfies Record<string, RuleDefinition>

/** The code of a promise between fields. */
export type RuleCode = keyof typeof ruleCatalogue

/** All of them. */
export const ruleCodes: readonly RuleCode[] = /* @__PURE__ */ (() => Object.keys(ruleCatalogue) as RuleCode[])()

/** Every field that a promise reads, whether the model must have it or not. */
export function readsOf(code: RuleCode): readonly string[] {
  const { reads, optional = [] }: RuleDefinition = ruleCatalogue[code]
  return [...reads, ...optional]
}
