/**
 * Area codes (长途区号) of mainland China in force → usual lengths of subscriber numbers, colon, provinces as the first two
 * digits of their GB/T 2260 code: `'0433': '78:22'`. Codes and lengths are what libphonenumber accepts; codes that were
 * merged into a neighbour (0378 into 0371, 0852 into 0851 …) are not in force and not here.
 */
export { areaCodes } from './table.ts'
