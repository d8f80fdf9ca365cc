import { legalFormOf } from '../kinds/company-name/legal-forms.ts'
import { isFilled } from '../model/conditions.ts'
import type { Rule } from './rule.ts'

/** A name without legal form looks like a short one; 备注 then explains it. */
export const shortNameExplained: Rule<'short_name_unexplained'> = {
  code: 'short_name_unexplained',
  // The remark is read only where it matters: it may have to be decoded first.
  breach: (values) => {
    const { fullName } = values
    if (typeof fullName !== 'string' || legalFormOf(fullName) !== undefined) return undefined
    return isFilled(values.remark) ? undefined : {}
  },
}
