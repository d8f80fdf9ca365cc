import type { Rule } from './rule.ts'

const monthsOf: Readonly<Record<string, number>> = { high: 1, medium: 3 }

/** 合作意向 高 has a follow-up within 1 month of today, 中 within 3. */
export const followUpMatchesIntent: Rule<'follow_up_late_for_intent'> = {
  code: 'follow_up_late_for_intent',
  breach: ({ intent, nextFollowUpOn }, { today }) => {
    const months = typeof intent === 'string' && Object.hasOwn(monthsOf, intent) ? monthsOf[intent] : undefined
    if (months === undefined) return undefined
    return typeof nextFollowUpOn === 'string' && isWithin(months, today, nextFollowUpOn) ? undefined : { months }
  },
}

/**
 * Not later than `addMonths(today, months)`, told without a calendar: in the last month the days decide, and where that
 * month is too short for today's day, none of its days is later.
 */
function isWithin(months: number, today: string, date: string): boolean {
  const distance = monthNumber(date) - monthNumber(today)
  return distance === months ? date.slice(8) <= today.slice(8) : distance < months
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
