import type { Rule } from './rule.ts'

/** 预计下次跟进时间 is not before today. How much a breach weighs depends on the occasion: the model says so. */
export const followUpNotPast: Rule<'follow_up_in_past'> = {
  code: 'follow_up_in_past',
  breach: ({ nextFollowUpOn }, { today }) =>
    typeof nextFollowUpOn === 'string' && nextFollowUpOn < today ? { today } : undefined,
}
