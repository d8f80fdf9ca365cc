import { messyRecords } from './messy-records.mjs'
import { invalidRecords, validRecords } from './records.mjs'

/** What records there are to judge, by name. */
export const sets = {
  varied: (count) => validRecords(count, { shape: 'varied' }),
  uniform: (count) => validRecords(count, { shape: 'uniform' }),
  invalid: (count) => invalidRecords(count, { shape: 'varied' }),
  messy: (count) => messyRecords(count).map(({ typed }) => typed),
}
