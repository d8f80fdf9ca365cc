/** The part of JSON Schema (draft 7) that form libraries are given: with lists that may be written to, as their types have it. */
export type FormSchema = {
  $schema?: string
  type?: 'object' | 'array' | 'string' | 'number' | 'integer'
  title?: string
  description?: string
  readOnly?: boolean
  const?: string
  enum?: string[]
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  items?: FormSchema
  minItems?: number
  uniqueItems?: boolean
  contains?: FormSchema
  properties?: Record<string, FormSchema>
  required?: string[]
  allOf?: FormSchema[]
  anyOf?: FormSchema[]
  oneOf?: FormSchema[]
  not?: FormSchema
  if?: FormSchema
  then?: FormSchema
  else?: FormSchema
}
