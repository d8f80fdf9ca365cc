import { nearestOf } from '../../model/definition/nearest.ts'
import type { CustomerModel } from '../../model/model.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { CommandWords } from '../words/words.ts'

/** The customer type of a model, as an option for a projection; another name is a failure that tells the nearest one. */
export function customerTypeOf(
  { fields, options, templateField }: CustomerModel,
  type: string | undefined,
  { model: { unknownType } }: CommandWords,
): { readonly customerType?: string } {
  if (type === undefined) return {}
  const row = fields[templateField]
  const types = row && 'options' in row ? (options[row.options] ?? []).map(({ code }) => code) : []
  if (!types.includes(type)) throw failure(exitCodes.usage, unknownType(type, types, nearestOf(type, types)))
  return { customerType: type }
}

/** A role of a model; another name is a failure that tells the nearest one. */
export function roleOf({ roles }: CustomerModel, role: string, { model: { unknownRole } }: CommandWords): string {
  if (!roles.includes(role)) throw failure(exitCodes.usage, unknownRole(role, roles, nearestOf(role, roles)))
  return role
}
