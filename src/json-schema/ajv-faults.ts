/** An error of ajv (`ErrorObject`), by shape. Of its parameters only limits and names of keys are read, never a value. */
export interface AjvError {
  readonly keyword: string
  /** JSON pointer to the value. */
  readonly instancePath: string
  /** Where the keyword stands in the schema. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What is wrong with one field, or, where the path is empty, with the record as a whole. */
export interface AjvFault<Error extends AjvError = AjvError> {
  /** The key of the field, then the position in a list. */
  readonly path: readonly (string | number)[]
  readonly error: Error
}

/**
 * What the errors of ajv come to: at most one fault for each field, the first that is told of it, in order of appearance.
 *
 * A missing or unknown key is a fault of that key. Left out is what only explains another error: why an alternative, a
 * negation or the condition of an `if` does not match, and that one of the branches of a wrapper fails.
 */
export function faultsOf<Error extends AjvError>(errors: readonly Error[]): AjvFault<Error>[] {
  const faults = new Map<string | number | undefined, AjvFault<Error>>()
  for (const error of errors) {
    const path = pathOf(error)
    if (!isExplanation(error) && !faults.has(path[0])) faults.set(path[0], { path, error })
  }
  return [...faults.values()]
}

/** Keywords that fail only because something below them does, which is told as well. */
const wrappers = new Set(['allOf', 'if', '$ref'])

/** Below these a schema may fail without the value being wrong. */
const trials = new Set(['anyOf', 'oneOf', 'not', 'if', 'contains', 'propertyNames'])

/** Below these a step is the name of a key, whatever it is called. */
const keyed = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies', 'definitions', '$defs'])

function isExplanation({ keyword, schemaPath }: AjvError): boolean {
  if (wrappers.has(keyword)) return true
  const steps = schemaPath.slice(schemaPath.indexOf('#') + 1).split('/')
  // The last step is the keyword itself.
  for (let index = 1; index < steps.length - 1; index += 1) {
    const step = steps[index] ?? ''
    if (trials.has(step)) return true
    if (keyed.has(step)) index += 1
  }
  return false
}

/** The parameters that name a key below the value. */
const keyParams = ['missingProperty', 'additionalProperty', 'unevaluatedProperty', 'propertyName']

function pathOf({ instancePath, params }: AjvError): readonly (string | number)[] {
  const pointed = instancePath.split('/').slice(1).map(unescaped)
  const named = keyParams.map((name) => params[name]).filter((key) => typeof key === 'string')
  const [field, ...rest] = [...pointed, ...named]
  return field === undefined ? [] : [field, ...rest.map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step))]
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
