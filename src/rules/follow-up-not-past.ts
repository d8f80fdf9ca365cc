import type { Rule } from './rule.ts'

/** 预计下次跟进时间 is not before today. How much a breach weighs depends on the occasion: the model says so. */
export const followUpNotPast: Rule<'nextFollowUpOn'> = {
  code: 'follow_up_in_past',
  reads: ['nextFollowUpOn'],
  blames: 'nextFollowUpOn',
  breach: ({ nextFollowUpOn }, { today }) =>
    typeof nextFollowUpOn === 'string' && nextFollowUpOn < today ? { today } : undefined,
}
