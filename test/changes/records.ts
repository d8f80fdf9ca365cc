import fc from 'fast-check'
import { customerModel } from '../../src/model/customer-model.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'

export const model = customerModel

/** Records with any of their fields missing. */
export const partialRecord: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(customerRecord, fc.subarray([...customerModel.order], { minLength: 4 }))
  .map(([record, keys]) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.some((one) => one === key))),
  )
