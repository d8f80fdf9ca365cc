import { legalFormOf } from '../kinds/company-name/legal-forms.ts'
import { isFilled } from '../model/conditions.ts'
import type { Rule } from './rule.ts'

/** A name without legal form looks like a short one; 备注 then explains it. */
export const shortNameExplained: Rule<'short_name_unexplained'> = {
  code: 'short_name_unexplained',
  breach: ({ fullName, remark }) =>
    typeof fullName === 'string' && !isFilled(remark) && legalFormOf(fullName) === undefined ? {} : undefined,
}
