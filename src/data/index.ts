import { areaCodes } from './area-codes/index.ts'
import { divisions } from './divisions/index.ts'
import { homophones } from './homophones/index.ts'
import { industries } from './industries/index.ts'
import { mobilePrefixes } from './mobile-prefixes/index.ts'
import { phoneMetadata } from './phone-metadata/index.ts'

/**
 * All lookup tables of the package, ready for `compileModel(model, referenceTables)`.
 *
 * Hint: a host that counts bytes imports single tables, from `kehu/data/divisions` and its neighbours.
 */
export const referenceTables: {
  readonly areaCodes: typeof areaCodes
  readonly divisions: typeof divisions
  readonly homophones: typeof homophones
  readonly industries: typeof industries
  readonly mobilePrefixes: typeof mobilePrefixes
  readonly phoneMetadata: typeof phoneMetadata
} = { areaCodes, divisions, homophones, industries, mobilePrefixes, phoneMetadata }
