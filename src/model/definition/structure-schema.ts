/** The part of JSON Schema in which a model is described; `structure.ts` reads exactly this much. */
export interface StructureSchema {
  readonly $schema?: string
  readonly $defs?: Readonly<Record<string, StructureSchema>>
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  readonly enum?: readonly (string | boolean | null)[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, StructureSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | StructureSchema
  readonly items?: StructureSchema
  readonly anyOf?: readonly StructureSchema[]
}

export const text: StructureSchema = { type: 'string' }
export const texts: StructureSchema = { type: 'array', items: text }

/** A part that is described once. */
export function part(name: string): StructureSchema {
  return { $ref: `#/$defs/${name}` }
}

/** An object with these keys and no other. */
export function closed(
  required: Readonly<Record<string, StructureSchema>>,
  optional: Readonly<Record<string, StructureSchema>> = {},
): StructureSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  }
}

/** An object with any keys. */
export function mapOf(values: StructureSchema): StructureSchema {
  return { type: 'object', additionalProperties: values }
}

export function listOf(items: StructureSchema): StructureSchema {
  return { type: 'array', items }
}
