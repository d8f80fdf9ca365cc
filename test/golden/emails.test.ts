import { expect, test } from 'vitest'
import { checkEmail } from '../../src/kinds/email.ts'
import { emails } from './emails.ts'

/** The production of the HTML standard, 4.10.5.1.5, as published there. */
const published =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/

test('checkEmail knows more than 150 cases apart, each listed once', () => {
  expect(new Set(emails.map(([text]) => text)).size).toBe(emails.length)
  expect(emails.length).toBeGreaterThan(150)
})

test.each(emails)('checkEmail of %j: %s', (text, finding) => {
  expect(checkEmail(text)[0]?.code).toBe(finding)
})

test.each(emails.filter(([text]) => !/[^\x20-\x7e]/.test(text)))(
  'checkEmail agrees with the published pattern about %j, but for lengths, one label and masks',
  (text, finding) => {
    const ours = finding === undefined || finding === 'email_domain_incomplete'
    const isOurOwn = finding === 'too_long' || finding === 'masked'
    if (isOurOwn) expect(text.length > 254 || text.indexOf('@') > 64 || text.includes('**')).toBe(true)
    else expect(ours).toBe(published.test(text))
  },
)
