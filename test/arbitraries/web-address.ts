import fc from 'fast-check'
import { domainName } from './domain-name.ts'

const port = fc.integer({ min: 1024, max: 65535 }).map((number) => `:${number}`)

/** A web address as it is kept. */
export const webAddress: fc.Arbitrary<string> = fc
  .tuple(
    domainName,
    fc.option(port, { nil: '' }),
    fc.constantFrom('', '/a', '/a/', '/About/关于?Id=1&b=%20#Top', '?q=1', '#top'),
  )
  .map((parts) => parts.join(''))
