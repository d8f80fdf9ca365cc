import { isFilled } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import { foldHeader } from './header-text.ts'
import { type HeaderIndex, type HeaderMap, holdsSeveral } from './headers.ts'

/**
 * The record that a row of cells holds, by field, as typed: blank cells and columns without a field are left out. Columns
 * of one field that holds several values are joined by `/`; elsewhere the first that is filled counts.
 */
export function recordOfCells(
  cells: readonly string[],
  headers: HeaderMap,
  model: CustomerModel,
): Record<string, string> {
  const record: Record<string, string> = {}
  headers.columns.forEach((field, column) => {
    const cell = cells[column]
    if (field === undefined || cell === undefined || !isFilled(cell)) return
    const earlier = record[field]
    if (earlier === undefined) record[field] = withUnit(cell, headers.units[column])
    else if (holdsSeveral(field, model)) record[field] = `${earlier}/${cell}`
  })
  return record
}

/** The customer number that a row of cells carries; `undefined` when it carries none. */
export function numberOfCells(cells: readonly string[], headers: HeaderMap): string | undefined {
  const cell = cells[headers.added.indexOf('id')]
  return cell !== undefined && isFilled(cell) ? cell.trim() : undefined
}

/**
 * A record from JSON with its keys renamed to the fields of the model: labels and other names count as in a row of
 * headers, and values of one field that holds several are joined. A key that says nothing keeps its name, for the check
 * to report; anything but an object is given back.
 */
export function recordOfObject(input: unknown, index: HeaderIndex): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  if (isNamedByKeys(input, index)) return input
  const record = new Map<string, unknown>()
  for (const [name, value] of Object.entries(input)) {
    const key = fieldOfName(name, index) ?? name
    const earlier = record.get(key)
    if (!isFilled(earlier)) record.set(key, value)
    else if (index.several.has(key) && isFilled(value)) record.set(key, joined(earlier, value))
  }
  return Object.fromEntries(record)
}

/** Whether every key is the key of a field: nothing has to be renamed or joined. */
function isNamedByKeys(input: object, { spellings }: HeaderIndex): boolean {
  for (const name in input) if (spellings.get(name) !== name) return false
  return true
}

function fieldOfName(name: string, { spellings, fields }: HeaderIndex): string | undefined {
  return spellings.get(name) ?? fields.get(foldHeader(name))
}

/** Texts as one text, lists as one list; what cannot be joined is the first alone. */
function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) || Array.isArray(other)) return [one, other].flat()
  return isText(one) && isText(other) ? `${one}/${other}` : one
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

/** A bare figure with the unit of its column; 万元 is the unit of the model and needs no telling. */
function withUnit(cell: string, unit: string | undefined): string {
  if (unit === undefined || unit === '万元' || unit === '万') return cell
  return /^[\s\d.,，．０-９]+$/.test(cell) ? `${cell.trim()}${unit}` : cell
}
