import { addMonths } from '../kinds/calendar-date.ts'
import type { Rule } from './rule.ts'

const monthsOf: Readonly<Record<string, number>> = { high: 1, medium: 3 }

/** 合作意向 高 has a follow-up within 1 month of today, 中 within 3. */
export const followUpMatchesIntent: Rule<'intent' | 'nextFollowUpOn'> = {
  code: 'follow_up_late_for_intent',
  reads: ['intent', 'nextFollowUpOn'],
  blames: 'nextFollowUpOn',
  breach: ({ intent, nextFollowUpOn }, { today }) => {
    const months = typeof intent === 'string' && Object.hasOwn(monthsOf, intent) ? monthsOf[intent] : undefined
    if (months === undefined) return undefined
    return typeof nextFollowUpOn === 'string' && nextFollowUpOn <= addMonths(today, months) ? undefined : { months }
  },
}
