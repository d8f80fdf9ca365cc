import type { Rule } from './rule.ts'

/** 成立时间 is not after today. */
export const foundedByToday: Rule<'foundedOn'> = {
  code: 'founded_in_future',
  reads: ['foundedOn'],
  blames: 'foundedOn',
  breach: ({ foundedOn }, { today }) => (typeof foundedOn === 'string' && foundedOn > today ? { today } : undefined),
}
