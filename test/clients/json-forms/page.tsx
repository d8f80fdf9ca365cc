import {
  and,
  type ControlProps,
  computeLabel,
  type DispatchPropsOfMultiEnumControl,
  type OwnPropsOfEnum,
  rankWith,
  schemaMatches,
  uiTypeIs,
} from '@jsonforms/core'
import { JsonForms, withJsonFormsMultiEnumProps } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import type { FieldCheck, FormMetadata } from 'kehu/form'
import { type JsonFormsError, jsonFormsOf, sentValuesOf } from 'kehu/form/json-forms'
import { useMemo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { show } from '../show.ts'
import './page.css'

type CheckboxesProps = ControlProps & OwnPropsOfEnum & DispatchPropsOfMultiEnumControl

/** Several options of a list, for which the vanilla renderers have nothing. */
function Checkboxes({
  id,
  path,
  label,
  required,
  visible,
  enabled,
  options,
  data,
  errors,
  description,
  ...on
}: CheckboxesProps) {
  const chosen: readonly unknown[] = data ?? []
  return (
    <fieldset className="control" hidden={!visible} id={id}>
      <legend>{computeLabel(label, required ?? false, false)}</legend>
      {options?.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={!enabled}
            onChange={({ target }) => (target.checked ? on.addItem(path, value) : on.removeItem?.(path, value))}
          />
          {label}
        </label>
      ))}
      <div className={errors === '' ? 'validation' : 'validation validation_error'}>{errors || description}</div>
    </fieldset>
  )
}

const renderers = [
  ...vanillaRenderers,
  {
    tester: rankWith(
      5,
      and(
        uiTypeIs('Control'),
        schemaMatches(({ uniqueItems }) => uniqueItems === true),
      ),
    ),
    renderer: withJsonFormsMultiEnumProps(Checkboxes),
  },
]

const config = { showUnfocusedDescription: true }

function CustomerForm({ form, check, submit }: CustomerFormProps) {
  const { errorsOf, ...properties } = useMemo(() => jsonFormsOf(form, check), [form, check])
  const values = useRef(initialValues)
  const [judged, setJudged] = useState({ data: initialValues, additionalErrors: noErrors })
  const isTried = judged.additionalErrors !== noErrors

  /** Values and errors go back together, and only once somebody tried to submit: new properties undo what was typed since. */
  function judge(): number {
    const additionalErrors = errorsOf(values.current)
    setJudged({ data: values.current, additionalErrors })
    return additionalErrors.length
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (judge() === 0) submit(sentValuesOf(form, values.current))
      }}
    >
      <JsonForms
        {...properties}
        {...judged}
        onChange={({ data }) => {
          values.current = data
          if (isTried) judge()
        }}
        renderers={renderers}
        cells={vanillaCells}
        config={config}
      />
      <button type="submit">{form.locale === 'en' ? 'Submit' : '提交'}</button>
    </form>
  )
}

const initialValues: Readonly<Record<string, unknown>> = {}
const noErrors: JsonFormsError[] = []

interface CustomerFormProps {
  readonly form: FormMetadata
  readonly check: FieldCheck
  readonly submit: (values: unknown) => void
}

/** A form of JSON Forms 3 with its vanilla renderers, from the schemas of the dialect. */
show(({ root, ...rest }) => createRoot(root).render(<CustomerForm {...rest} />))
