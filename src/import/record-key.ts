import { isFilled } from '../model/conditions.ts'

/** What identifies a customer: the customer number, `id`, or one or more fields of the record. */
export type KeyFields = 'id' | readonly string[]

/**
 * The key of a record in canonical form, by which an earlier one is found: the values of the fields, case and width aside. `undefined`
 * where one of them is missing, since nothing is then known to be the same.
 */
export function recordKey(
  record: Readonly<Record<string, unknown>>,
  id: string | undefined,
  fields: KeyFields,
): string | undefined {
  const values = fields === 'id' ? [id] : fields.map((field) => record[field])
  if (!values.every(isFilled)) return undefined
  return values.map((value) => String(value).normalize('NFKC').toLowerCase()).join('\n')
}
