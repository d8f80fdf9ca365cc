import { type Language, languageOf, wordOf } from '../messages/index.ts'
import type { CustomerModel } from '../model/model.ts'
import { shownFieldsOf } from '../model/shown-fields.ts'
import { allOf } from '../model/truth.ts'
import { controlOf } from './control-of.ts'
import { accessOf } from './field-access.ts'
import { limitsOf } from './field-limits.ts'
import { type OptionTables, optionsOf } from './field-options.ts'
import type { FormField, FormMetadata, FormMode } from './form-metadata.ts'
import { recheckOf } from './recheck-of.ts'

/** What a form is for. */
export interface FormOptions {
  readonly language: Language
  /** The customer type whose template is wanted; absent: the form in which the type is chosen. */
  readonly customerType?: string
  /** Who fills it in: what the role may not change is read-only. Absent: somebody who may do everything. */
  readonly role?: string
  /** `create` unless told otherwise. */
  readonly mode?: FormMode
  /** Tables for what is chosen from a tree: `kehu/data/industries`, `kehu/data/divisions`. */
  readonly tables?: OptionTables
}

/**
 * The entry form of a model as plain JSON: for any form library by hand, or through one of the dialects (`kehu/form/rjsf` …).
 *
 * Labels, help and messages are plain text in the language; the model's own words for that language come first. Throws a
 * `TypeError` where the conditions of the model turn in a circle.
 */
export function formOf(model: CustomerModel, options: FormOptions): FormMetadata {
  const { customerType, mode = 'create', tables = {} } = options
  const language = languageOf(model, options.language)
  const access = accessOf(model, options)
  const recheck = recheckOf(model)
  const fields = shownFieldsOf(model, customerType).map(({ key, row, visible, required }) => {
    const { label, help, example } = language.fields[key] ?? { label: key, help: '' }
    const { readOnly, masked } = access(key, row)
    const choices = optionsOf(row, model, language, tables)
    const field: FormField = {
      key,
      kind: row.kind,
      control: controlOf(row, choices),
      label,
      help,
      ...(example === undefined ? {} : { placeholder: example }),
      ...(choices === undefined ? {} : { options: choices.filter(({ value }) => access.mayChoose(key, value)) }),
      required: readOnly ? false : required,
      visible,
      readOnly,
      masked,
      ...limitsOf(row, model),
      ...(row.kind === 'amount' || row.kind === 'headCount' ? { unit: language.units[row.kind] } : {}),
      recheckOn: recheck(key, allOf([visible, required])),
      messages: { required: wordOf(language.issues, 'required'), invalid: wordOf(language.invalid, row.kind) },
    }
    return { module: row.module, field }
  })
  return {
    model: model.name,
    locale: language.locale,
    mode,
    customerType: customerType ?? null,
    modules: model.modules.flatMap((key) => {
      const own = fields.flatMap(({ module, field }) => (module === key ? [field] : []))
      return own.length === 0 ? [] : [{ key, label: wordOf(language.modules, key), fields: own }]
    }),
  }
}
