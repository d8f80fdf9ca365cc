import { type Condition, conditionHolds } from 'kehu'
import type { FormField, FormMetadata } from 'kehu/form'
import type { ReactNode } from 'react'

/** The sections of a form with the fields that are shown, and required or not, for these values in canonical form. */
export function Sections({ form, values, children }: SectionsProps) {
  const holds = (answer: boolean | Condition) => (typeof answer === 'boolean' ? answer : conditionHolds(answer, values))
  return form.modules.map(({ key, label, fields }) => (
    <fieldset key={key}>
      <legend>{label}</legend>
      {fields.flatMap((field) => (holds(field.visible) ? children({ ...field, required: holds(field.required) }) : []))}
    </fieldset>
  ))
}

interface SectionsProps {
  readonly form: FormMetadata
  readonly values: Readonly<Record<string, unknown>>
  readonly children: (field: FormField) => ReactNode
}

/** The button that submits, in the language of the form. */
export function SubmitButton({ form }: { readonly form: FormMetadata }) {
  return <button type="submit">{form.locale === 'en' ? 'Submit' : '提交'}</button>
}

/** The keys of the fields that want another check when this field changes. */
export function dependentsOf(form: FormMetadata, key: string): string[] {
  const fields = form.modules.flatMap((module) => module.fields)
  return fields.flatMap((field) => (field.recheckOn.includes(key) ? [field.key] : []))
}

type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a form library knows of a field while it is filled in. */
interface NativeFieldProps {
  readonly field: FormField
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly onBlur?: (() => void) | undefined
  /** Takes the control, for libraries that put the cursor into the first field that is wrong. */
  readonly controlRef?: ((element: NativeControl | null) => void) | undefined
  readonly message: string | undefined
}

const row = { display: 'grid', gridTemplateColumns: '10em 20em 1fr', gap: '0 1em', alignItems: 'start', margin: 8 }

/** A field with label, native control, help and message. Numbers and dates stay as they are typed: the schema reads them. */
export function NativeField(props: NativeFieldProps) {
  const { field, message } = props
  return (
    <div className="field" style={row}>
      <label className="name" htmlFor={field.key}>
        {field.label}
        {field.required === true && ' *'}
      </label>
      <Control {...props} />
      <small>{field.help}</small>
      <p role="alert" id={`${field.key}-message`} style={{ gridColumn: 2, margin: 0, color: 'firebrick' }}>
        {message}
      </p>
    </div>
  )
}

function Control({ field, value, onChange, onBlur, controlRef, message }: NativeFieldProps) {
  const common = {
    id: field.key,
    name: field.key,
    ref: controlRef,
    onBlur,
    'aria-invalid': message !== undefined,
    'aria-describedby': `${field.key}-message`,
  }
  const typed = {
    ...common,
    value: typeof value === 'string' || typeof value === 'number' ? value : '',
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  }
  switch (field.control) {
    case 'select':
    case 'tree':
      return (
        <select {...typed}>
          <option value="" />
          <Options field={field} />
        </select>
      )
    case 'multiselect':
      return (
        <select
          {...common}
          multiple
          value={Array.isArray(value) ? value : []}
          onChange={(event) => onChange([...event.target.selectedOptions].map((option) => option.value))}
        >
          <Options field={field} />
        </select>
      )
    case 'textarea':
      return <textarea {...typed} placeholder={field.placeholder} />
    case 'number':
      // Not of the type "number", which would drop what it cannot read, such as "5,000万元".
      return <input {...typed} inputMode="decimal" placeholder={field.placeholder} />
    case 'date':
    case 'email':
    case 'phone':
    case 'url':
    case 'text':
    case 'address':
      return <input {...typed} placeholder={field.placeholder} />
  }
}

/** A tree is one list, grouped by its first level. */
function Options({ field: { options = [] } }: { readonly field: FormField }) {
  return options.map(({ value, label, children }) =>
    children === undefined ? (
      <option key={value} value={value}>
        {label}
      </option>
    ) : (
      children.map((child) => (
        <option key={child.value} value={child.value}>
          {`${label}-${child.label}`}
        </option>
      ))
    ),
  )
}
