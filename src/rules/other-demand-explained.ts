import { isFilled } from '../model/conditions.ts'
import type { Rule } from './rule.ts'

/** 需求类型 其他 comes with 具体需求描述. */
export const otherDemandExplained: Rule<'other_demand_unexplained'> = {
  code: 'other_demand_unexplained',
  // The detail is read only where it matters: it may have to be decoded first.
  breach: (values) => {
    const { demandTypes } = values
    if (!Array.isArray(demandTypes) || !demandTypes.includes('other')) return undefined
    return isFilled(values.demandDetail) ? undefined : {}
  },
}
