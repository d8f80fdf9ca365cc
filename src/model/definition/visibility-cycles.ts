import type { CustomerModel } from '../model.ts'
import { fieldsOf } from '../truth.ts'
import type { ModelProblem } from './problem.ts'

/** The first circle in which fields are shown by one another; a field shown by itself is one. */
export function cycleProblems({ fields }: Pick<CustomerModel, 'fields'>): ModelProblem[] {
  const settled = new Set<string>()

  function circleFrom(key: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(key)) return [...way.slice(way.indexOf(key)), key]
    if (settled.has(key)) return undefined
    const visible = Object.hasOwn(fields, key) ? fields[key]?.visible : undefined
    for (const next of fieldsOf(visible ?? true)) {
      const circle = circleFrom(next, [...way, key])
      if (circle) return circle
    }
    settled.add(key)
    return undefined
  }

  for (const key of Object.keys(fields)) {
    const circle = circleFrom(key, [])
    if (circle) return [{ path: `fields.${circle[0]}.visible`, problem: `turns in a circle: ${circle.join(' → ')}` }]
  }
  return []
}
