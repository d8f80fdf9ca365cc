import { type Condition, compileTest } from './conditions.ts'
import type { Field } from './fields.ts'
import type { CustomerModel, Template } from './model.ts'
import { allOf, anyOf, assuming, negationOf, resolveTests, type Truth } from './truth.ts'

/**
 * A field as an entry form has it. The conditions stand for themselves: what templates say, and that a hidden field holds
 * nothing, is worked into them, so that whoever spells them for another system needs to know neither.
 */
export interface ShownField {
  readonly key: string
  readonly row: Field
  /** Never, where the template of the type leaves the field out; such a field is not listed. */
  readonly visible: true | Condition
  /** A hidden field is never required. */
  readonly required: boolean | Condition
}

type Templated = Pick<CustomerModel, 'fields' | 'order' | 'templateField' | 'templates'>

/**
 * The fields of an entry form, in order: of the template of one customer type, or, without a type (or with one that the
 * model does not know), of the form in which the type is chosen.
 *
 * Hidden means: not required, and dropped when the record is submitted. Throws a `TypeError` where conditions turn in a
 * circle.
 */
export function shownFieldsOf(model: Templated, customerType?: unknown): ShownField[] {
  const visibility = visibilityOf(model)
  const type =
    typeof customerType === 'string' && Object.hasOwn(model.templates, customerType) ? customerType : undefined
  const settled = (truth: Truth) => (type === undefined ? truth : assuming(truth, model.templateField, type))
  const keys = (type !== undefined && model.templates[type]?.fields) || model.order
  return keys.flatMap((key) => {
    const row = model.fields[key]
    const visible = settled(visibility(key))
    if (row === undefined || visible === false) return []
    return [{ key, row, visible, required: allOf([visible, settled(requirementOf(model, key, visibility))]) }]
  })
}

/** Whether each field is shown, asked by key. */
type Visibility = (key: string) => Truth

function visibilityOf(model: Templated): Visibility {
  const known = new Map<string, Truth>()
  const open = new Set<string>()
  const visibility: Visibility = (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (open.has(key)) throw new TypeError(`"visible" turns in a circle: ${[...open, key].join(' → ')}.`)
    open.add(key)
    const visible = allOf([inTemplates(model, key), spelledOut(model.fields[key]?.visible ?? true, visibility)])
    open.delete(key)
    known.set(key, visible)
    return visible
  }
  return visibility
}

/** Which customer types have the field in their template. */
function inTemplates({ templates, templateField }: Templated, key: string): Truth {
  const without = typesWhere(templates, ({ fields }) => fields !== undefined && !fields.includes(key))
  return without.length === 0 || { field: templateField, notIn: without }
}

/** The row's answer, but for the types whose template gives another. */
function requirementOf(model: Templated, key: string, visibility: Visibility): Truth {
  const { templates, templateField } = model
  const overriding = typesWhere(templates, ({ required = {} }) => Object.hasOwn(required, key))
  const general = spelledOut(model.fields[key]?.required ?? false, visibility)
  if (overriding.length === 0) return general
  return anyOf([
    ...overriding.map((type) =>
      allOf([{ field: templateField, in: [type] }, spelledOut(templates[type]?.required?.[key] ?? false, visibility)]),
    ),
    allOf([{ field: templateField, notIn: overriding }, general]),
  ])
}

/** A condition in which every test on a field that may be hidden says so: hidden, a field holds nothing. */
function spelledOut(condition: Truth, visibility: Visibility): Truth {
  return resolveTests(condition, (test) => {
    const visible = visibility(test.field)
    if (compileTest(test)(undefined)) return anyOf([negationOf(visible), test])
    return allOf([visible, test])
  })
}

function typesWhere(templates: CustomerModel['templates'], holds: (template: Template) => boolean): string[] {
  return Object.keys(templates).filter((type) => holds(templates[type] ?? {}))
}
