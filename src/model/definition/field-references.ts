import type { CustomerModel } from '../model.ts'
import { systemFields } from '../system-fields.ts'
import { codesOnce, known, type Names, onlyOnce } from './names.ts'
import type { ModelProblem } from './problem.ts'

/** What form libraries, spreadsheets and databases take for a name. */
const fieldKey = /^[A-Za-z][A-Za-z0-9_]{0,63}$/

/** Rows, their order, modules and option lists. */
export function fieldReferences({ fields, order, modules, options }: CustomerModel, names: Names): ModelProblem[] {
  return [
    ...onlyOnce(modules, 'modules'),
    ...onlyOnce(order, 'order'),
    ...known(order, names.fields, 'order', 'field'),
    ...names.fields
      .filter((key) => !order.includes(key))
      .map((key) => ({ path: 'order', problem: `lacks the field "${key}"` })),
    ...Object.entries(options).flatMap(([list, entries]) => codesOnce(entries, `options.${list}`)),
    ...Object.entries(fields).flatMap(([key, row]) => [
      ...keyProblems(key),
      ...known([row.module], modules, `fields.${key}.module`, 'module'),
      ...('options' in row ? known([row.options], Object.keys(options), `fields.${key}.options`, 'option list') : []),
    ]),
  ]
}

function keyProblems(key: string): ModelProblem[] {
  const path = `fields.${key.slice(0, 64)}`
  if (!fieldKey.test(key))
    return [{ path, problem: 'must be a key of Latin letters, digits and _ that begins with a letter' }]
  return systemFields.some((field) => field === key)
    ? [{ path, problem: 'is kept by the system and cannot be typed' }]
    : []
}
