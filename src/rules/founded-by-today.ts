import type { Rule } from './rule.ts'

/** 成立时间 is not after today. */
export const foundedByToday: Rule<'founded_in_future'> = {
  code: 'founded_in_future',
  breach: ({ foundedOn }, { today }) => (typeof foundedOn === 'string' && foundedOn > today ? { today } : undefined),
}
