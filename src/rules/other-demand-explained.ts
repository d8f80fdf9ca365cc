import { isFilled } from '../model/conditions.ts'
import type { Rule } from './rule.ts'

/** 需求类型 其他 comes with 具体需求描述. */
export const otherDemandExplained: Rule<'other_demand_unexplained'> = {
  code: 'other_demand_unexplained',
  breach: ({ demandTypes, demandDetail }) =>
    Array.isArray(demandTypes) && demandTypes.includes('other') && !isFilled(demandDetail) ? {} : undefined,
}
