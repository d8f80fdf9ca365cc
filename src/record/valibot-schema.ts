import * as v from 'valibot'
import { isFilled } from '../model/conditions.ts'
import type { Field } from '../model/fields.ts'
import { error, type Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import type { RecordOf, RequiredKey, ValueOf } from '../model/record-of.ts'
import type { CompiledModel } from './compile-model.ts'
import type { CompiledField } from './compiled-field.ts'
import { parseRecord } from './parse-record.ts'
import { contextOf, type SchemaOptions } from './schema-options.ts'

/** The valibot schema of a model: any input in, the record in canonical form out. */
export type ValibotSchemaOf<Model extends CustomerModel, Input = unknown> = v.GenericSchema<Input, RecordOf<Model>>

/**
 * The model as a valibot schema, to put into `v.object`, `v.array` or `v.pipe` like any other.
 *
 * It judges the whole record at once, promises between fields included, and tells every error. Issues carry the message
 * and the path, and not the value: valibot would quote it.
 *
 * It reads anything; `Input` only tells the type of what stands before it in a `v.pipe`.
 */
export function valibotSchemaOf<Model extends CustomerModel, Input = unknown>(
  compiled: CompiledModel<Model>,
  options: SchemaOptions,
): ValibotSchemaOf<Model, Input> {
  return v.pipe(
    v.custom<Input>(() => true),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const result = parseRecord(compiled, dataset.value, contextOf(options))
      if (result.ok) return result.value
      for (const issue of result.issues) {
        if (issue.severity === 'error') addIssue({ ...unquoted, message: options.message(issue), ...pathOf(issue) })
      }
      return NEVER
    }),
  )
}

/** The valibot schemas of the single fields, by key. */
export type ValibotEntriesOf<Model extends CustomerModel> = {
  readonly [Key in keyof Model['fields']]: v.GenericSchema<
    unknown,
    ValueOf<Model, Extract<Model['fields'][Key], Field>> | OptionalOf<Model, Key>
  >
}

type OptionalOf<Model extends CustomerModel, Key> = Key extends RequiredKey<Model> ? never : undefined

/**
 * The fields of a model one by one, for a `v.object` of the host's own choice: `v.object({ ...entries, team: v.string() })`.
 *
 * Hint: a single field knows no other, so these entries keep neither conditions nor the promises between fields.
 */
export function valibotEntriesOf<Model extends CustomerModel>(
  compiled: CompiledModel<Model>,
  { message }: Pick<SchemaOptions, 'message'>,
): ValibotEntriesOf<Model> {
  const always = new Set(compiled.required.flatMap(({ key, holds }) => (holds === undefined ? [key] : [])))
  const entries = compiled.fields.map((field) => [field.key, entryOf(field, always.has(field.key), message)])
  return Object.fromEntries(entries)
}

function entryOf(field: CompiledField, required: boolean, message: SchemaOptions['message']) {
  const schema = v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = field.normalize(dataset.value)
      const findings = isFilled(value) ? field.check(value) : required ? [error('required')] : []
      const errors = findings.filter((finding) => finding.severity === 'error')
      for (const finding of errors) addIssue({ ...unquoted, message: message({ ...finding, path: [field.key] }) })
      if (errors.length > 0) return NEVER
      return isFilled(value) ? value : undefined
    }),
  )
  // The default makes `v.object` ask this schema about a missing key, instead of answering with a message of its own.
  return v.optional(schema, null)
}

/** What keeps valibot from quoting the value in an issue. */
const unquoted = { input: undefined, received: 'unknown' }

/** Path items as valibot has them, without the values that it would put there. */
function pathOf({ path }: Issue): { path?: [v.IssuePathItem, ...v.IssuePathItem[]] } {
  const [first, ...rest] = path.map(
    (key): v.IssuePathItem => ({ type: 'unknown', origin: 'value', input: undefined, key, value: undefined }),
  )
  return first ? { path: [first, ...rest] } : {}
}
