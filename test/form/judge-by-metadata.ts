import type { FormField, FormMetadata, FormOption } from '../../src/form/form-metadata.ts'
import { type Condition, conditionHolds, isFilled } from '../../src/model/conditions.ts'

type Values = Readonly<Record<string, unknown>>

/** The fields of a canonical record that are wrong by what the form metadata says, and by nothing else. */
export function faultyByMetadata({ modules }: FormMetadata, record: Values): readonly string[] {
  const holds = (truth: boolean | Condition) => (typeof truth === 'boolean' ? truth : conditionHolds(truth, record))
  return modules
    .flatMap(({ fields }) => fields)
    .filter(({ visible }) => holds(visible))
    .filter((field) => (isFilled(record[field.key]) ? !fits(record[field.key], field) : holds(field.required)))
    .map(({ key }) => key)
}

function fits(value: unknown, field: FormField): boolean {
  switch (field.control) {
    case 'number':
      return isWithin(value, field)
    case 'multiselect':
      return Array.isArray(value) && value.every((one) => isOffered(one, field.options))
    case 'select':
    case 'tree':
      return isOffered(value, field.options)
    case 'text':
    case 'textarea':
    case 'phone':
    case 'email':
    case 'url':
    case 'date':
    case 'address':
      return matches(value, field)
  }
}

function isOffered(value: unknown, options: readonly FormOption[] = []): boolean {
  return options.some((option) => option.value === value || isOffered(value, option.children))
}

function isWithin(value: unknown, { limits: { minimum = 0, maximum = 0, decimals = 0 } }: FormField): boolean {
  if (typeof value !== 'number' || value < minimum || value > maximum) return false
  return Math.round(value * 10 ** decimals) / 10 ** decimals === value
}

function matches(value: unknown, { limits: { minLength = 0, maxLength = 10_000 }, pattern = '' }: FormField): boolean {
  if (typeof value !== 'string') return false
  const length = [...value].length
  return length >= minLength && length <= maxLength && new RegExp(pattern, 'u').test(value)
}
