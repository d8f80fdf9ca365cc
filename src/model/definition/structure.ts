import { nearestOf } from './nearest.ts'
import type { ModelProblem } from './problem.ts'
import type { StructureSchema } from './structure-schema.ts'

/** Nobody writes conditions deeper than this; what is deeper is refused before it can exhaust the stack. */
const deepest = 64

/** What is wrong with the shape of a value by a schema; empty where it fits. Never throws. */
export function structureProblems(value: unknown, schema: StructureSchema): ModelProblem[] {
  const parts = schema.$defs ?? {}

  function judge(found: unknown, wanted: StructureSchema, path: string, depth: number): ModelProblem[] {
    if (depth > deepest) return [{ path: '', problem: `is nested deeper than ${deepest} levels` }]
    if (wanted.$ref !== undefined)
      return judge(found, parts[wanted.$ref.replace('#/$defs/', '')] ?? {}, path, depth + 1)
    const problems = [...ofType(found, wanted, path), ...ofNames(found, wanted, path), ...ofRange(found, wanted, path)]
    if (problems.length > 0) return problems
    const { items } = wanted
    if (Array.isArray(found) && items)
      problems.push(...found.flatMap((item, index) => judge(item, items, `${path}[${index}]`, depth + 1)))
    if (isObject(found)) problems.push(...ofKeys(found, wanted, path), ...ofValues(found, wanted, path, depth))
    if (problems.length > 0 || !wanted.anyOf) return problems
    return ofBranches(
      wanted.anyOf.map((branch) => judge(found, branch, path, depth + 1)),
      path,
    )
  }

  function ofValues(found: Values, wanted: StructureSchema, path: string, depth: number): ModelProblem[] {
    return Object.entries(found).flatMap(([key, item]) => {
      const own = ownProperty(wanted.properties, key)
      const inner = own ?? (wanted.additionalProperties || undefined)
      return inner ? judge(item, inner, joined(path, key), depth + 1) : []
    })
  }

  return judge(value, schema, '', 0)
}

type Values = Readonly<Record<string, unknown>>

/** The branch that was meant fits on the outside; inside, a key amiss is more likely a slip than a value amiss. */
function ofBranches(branches: readonly ModelProblem[][], path: string): ModelProblem[] {
  const weightOf = ({ path: place, problem }: ModelProblem) =>
    place === path ? 100 : problem.startsWith('must') ? 10 : 1
  const distance = (problems: readonly ModelProblem[]) => problems.reduce((sum, problem) => sum + weightOf(problem), 0)
  return branches.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best))
}

function ofType(found: unknown, { type }: StructureSchema, path: string): ModelProblem[] {
  if (type === undefined || hasType(found, type)) return []
  return [{ path, problem: `must be ${article(type)} ${type === 'object' ? 'JSON object' : type}` }]
}

function hasType(found: unknown, type: NonNullable<StructureSchema['type']>): boolean {
  switch (type) {
    case 'object':
      return isObject(found)
    case 'array':
      return Array.isArray(found)
    case 'integer':
      return Number.isInteger(found)
    case 'number':
      return typeof found === 'number' && Number.isFinite(found)
    case 'string':
    case 'boolean':
      return typeof found === type
  }
}

function ofNames(found: unknown, wanted: StructureSchema, path: string): ModelProblem[] {
  if (!wanted.enum || wanted.enum.some((name) => name === found)) return []
  const names = wanted.enum.filter((name) => typeof name === 'string')
  return [{ path, problem: `must be ${listText(wanted.enum)}${typeof found === 'string' ? hintOf(found, names) : ''}` }]
}

function ofRange(found: unknown, { minimum, maximum }: StructureSchema, path: string): ModelProblem[] {
  if (typeof found !== 'number') return []
  if (minimum !== undefined && found < minimum) return [{ path, problem: `must be at least ${minimum}` }]
  return maximum !== undefined && found > maximum ? [{ path, problem: `must be at most ${maximum}` }] : []
}

function ofKeys(
  found: Values,
  { properties, required, additionalProperties }: StructureSchema,
  path: string,
): ModelProblem[] {
  const missing = (required ?? []).filter((key) => !Object.hasOwn(found, key))
  const unknown =
    additionalProperties === false ? Object.keys(found).filter((key) => !ownProperty(properties, key)) : []
  return [
    ...unknown.map((key) => ({
      path: joined(path, key),
      problem: `is no known key${hintOf(key, Object.keys(properties ?? {}))}`,
    })),
    ...missing.map((key) => ({ path: joined(path, key), problem: 'is missing' })),
  ]
}

/** `; did you mean "x"?` where a known name is near. */
export function hintOf(name: string, known: readonly string[]): string {
  const nearest = nearestOf(name, known)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ownProperty(properties: StructureSchema['properties'], key: string): StructureSchema | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function listText(names: readonly (string | boolean | null)[]): string {
  const told = names.map((name) => JSON.stringify(name)).join(', ')
  return names.length === 1 ? told : `one of ${told}`
}

function article(type: string): string {
  return /^[aio]/.test(type) && type !== 'object' ? 'an' : 'a'
}
