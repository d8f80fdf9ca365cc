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
    return typeof nextFollowUpOn === 'string' && isWithin(months, today, nextFollowUpOn) ? undefined : { months }
  },
}

/** Most dates are decided by their month; the calendar is asked about the last month alone. */
function isWithin(months: number, today: string, date: string): boolean {
  const distance = monthNumber(date) - monthNumber(today)
  return distance === months ? date <= addMonths(today, months) : distance < months
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
