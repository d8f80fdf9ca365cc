import { type Language, languageOf, ownEntry, wordOf } from '../messages/index.ts'
import type { CustomerModel } from '../model/model.ts'
import { type ShownField, shownFieldsOf } from '../model/shown-fields.ts'
import { allOf } from '../model/truth.ts'
import { controlOf } from './control-of.ts'
import { type Access, freeAccess } from './field-access.ts'
import { limitsOf } from './field-limits.ts'
import { type OptionTrees, optionsOf } from './field-options.ts'
import type { FormField, FormMetadata, FormMode } from './form-metadata.ts'
import { recheckOf } from './recheck-of.ts'

/** What a form is for. */
export interface FormOptions {
  readonly language: Language
  /** The customer type whose template is wanted; absent: the form in which the type is chosen. */
  readonly customerType?: string
  /** What the visitor may see and change: `accessOf(model, role)`. Absent: everything. */
  readonly access?: Access
  /** The status of the record, for permissions that depend on it. */
  readonly status?: string
  /** `create` unless told otherwise. */
  readonly mode?: FormMode
  /** What is chosen from a tree: `{ industry: industryTreeOf(industries), address: divisionTreeOf(divisions) }`. */
  readonly trees?: OptionTrees
}

/**
 * The entry form of a model as plain JSON: for any form library by hand, or through one of the dialects (`kehu/form/rjsf` …).
 *
 * Labels, help and messages are plain text in the language; the model's own words for that language come first. Throws a
 * `TypeError` where the conditions of the model turn in a circle.
 */
export function formOf(model: CustomerModel, options: FormOptions): FormMetadata {
  const { customerType, status, mode = 'create', trees = {}, access = freeAccess } = options
  const language = languageOf(model, options.language)
  const visit = { mode, customerType, status }
  const recheck = recheckOf(model)
  const fieldOf = ({ key, row, visible, required }: ShownField): FormField => {
    const { label = key, help = '', example, unit = ownEntry(language.units, row.kind) } = language.fields[key] ?? {}
    const { readOnly, masked, mayChoose = () => true } = access(key, row, visit)
    const choices = optionsOf(row, model, language, trees)
    return {
      key,
      kind: row.kind,
      control: controlOf(row, choices),
      label,
      help,
      ...(example !== undefined && { placeholder: example }),
      ...(choices && { options: choices.filter(({ value }) => mayChoose(value)) }),
      required: readOnly ? false : required,
      visible,
      readOnly,
      masked,
      ...limitsOf(row),
      ...(unit !== undefined && { unit }),
      recheckOn: recheck(key, allOf([visible, required])),
      messages: { required: language.issues.required, invalid: language.invalid[row.kind] },
    }
  }
  const shown = shownFieldsOf(model, customerType)
  const modules = model.modules.map((key) => ({
    key,
    label: wordOf(language.modules, key),
    fields: shown.filter(({ row }) => row.module === key).map(fieldOf),
  }))
  return {
    model: model.name,
    locale: language.locale,
    mode,
    customerType: customerType ?? null,
    modules: modules.filter(({ fields }) => fields.length > 0),
  }
}
