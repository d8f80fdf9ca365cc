import { conditionSchemaOf } from '../json-schema/condition-schema.ts'
import { allOf, negationOf, type Truth } from '../model/truth.ts'
import type { FormField, FormMetadata } from './form-metadata.ts'
import type { FormSchema } from './form-schema.ts'
import { type ChoiceSpelling, schemaOfField } from './schema-of-field.ts'

/**
 * The JSON Schema (draft 7) of the values of a form, with the words of the form.
 *
 * A field that is shown or required on a condition stands in an `if` of its own below `allOf`, so that it is there, and
 * required, exactly while the condition holds, and a hidden value is not judged.
 */
export function schemaOfForm(form: FormMetadata, spelling: ChoiceSpelling): FormSchema {
  const fields = form.modules.flatMap((module) => module.fields)
  const fixed = fields.filter(isFixed)
  const conditional = fields.filter((field) => !isFixed(field))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: Object.fromEntries(
      fixed.map((field) => [field.key, schemaOfField(field, field.required === true, spelling)]),
    ),
    required: fixed.flatMap(({ key, required }) => (required === true ? [key] : [])),
    ...(conditional.length > 0 && {
      allOf: conditional.map((field) => decisionOf(field, branchesOf(field), spelling)),
    }),
  }
}

/** Where the schema of a form has a field, and when. */
export interface FieldPlace {
  readonly field: FormField
  /** JSON pointer to the schema of the value, with `#`. */
  readonly pointer: string
  /** The field stands here while this holds; at any time it stands in one place at most. */
  readonly when: Truth
}

/** Every place of every field in the schema of the form, in the order of the form. */
export function fieldPlacesOf(form: FormMetadata): FieldPlace[] {
  const fields = form.modules.flatMap((module) => module.fields)
  const conditional = fields.filter((field) => !isFixed(field))
  return fields.flatMap((field) => {
    const index = conditional.indexOf(field)
    if (index < 0) return [{ field, pointer: `#/properties/${field.key}`, when: true }]
    const branches = branchesOf(field)
    return branches.map(({ when }, position) => ({
      field,
      pointer: `#/allOf/${index}/${'else/'.repeat(position)}${when === true ? '' : 'then/'}properties/${field.key}`,
      when: allOf([when, ...branches.slice(0, position).map((earlier) => negationOf(earlier.when))]),
    }))
  })
}

/** A field as it is while `when` holds and nothing before does. */
interface Branch {
  readonly when: Truth
  readonly required: boolean
}

function isFixed({ visible, required }: FormField): boolean {
  return visible === true && typeof required === 'boolean'
}

function branchesOf({ visible, required }: FormField): Branch[] {
  const asked = required === true ? visible : required
  if (asked === false) return [{ when: visible, required: false }]
  const always = JSON.stringify(asked) === JSON.stringify(visible)
  return [{ when: asked, required: true }, ...(always ? [] : [{ when: visible, required: false }])]
}

function decisionOf(field: FormField, [branch, ...others]: readonly Branch[], spelling: ChoiceSpelling): FormSchema {
  if (branch === undefined) return {}
  const { when, required } = branch
  const part: FormSchema = {
    properties: { [field.key]: schemaOfField(field, required, spelling) },
    ...(required && { required: [field.key] }),
  }
  if (when === true) return part
  return {
    if: schemaOfTruth(when),
    ...consequences(part, others.length > 0 ? decisionOf(field, others, spelling) : undefined),
  }
}

/** A schema that the values match while the condition holds. */
export function schemaOfTruth(truth: Truth): FormSchema {
  // Nobody writes to what is made here, so it is of no account that its lists may not be written to.
  return conditionSchemaOf(truth) as FormSchema
}

function consequences(then: FormSchema, otherwise: FormSchema | undefined): Pick<FormSchema, 'then' | 'else'> {
  return { then, ...(otherwise && { else: otherwise }) }
}
