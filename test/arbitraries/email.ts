import fc from 'fast-check'
import { domainName } from './domain-name.ts'

/** A mail address as it is kept. */
export const email: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[a-zA-Z0-9!#$%&+/=?^_{|}~.-]{1,64}$/), domainName)
  .map(([local, domain]) => `${local}@${domain}`)
