import Form from '@rjsf/core'
import { getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { type RjsfSection, rjsfOf, sentValuesOf } from 'kehu/form/rjsf'
import { createRoot } from 'react-dom/client'
import { show } from '../show.ts'
import './page.css'

/** The fields of a form in their sections. */
function Sections({ uiSchema, properties }: ObjectFieldTemplateProps) {
  const { sections } = getUiOptions(uiSchema)
  return (sections as RjsfSection[]).map(({ title, fields }) => (
    <fieldset key={title}>
      <legend>{title}</legend>
      {properties.filter(({ name }) => fields.includes(name)).map(({ content }) => content)}
    </fieldset>
  ))
}

/** A form of react-jsonschema-form 6 in its core theme, from the properties of the dialect. */
show(({ root, form, check, submit }) => {
  createRoot(root).render(
    <Form<Record<string, unknown>>
      {...rjsfOf(form, check)}
      validator={validator}
      templates={{ ObjectFieldTemplate: Sections }}
      onSubmit={({ formData }) => submit(sentValuesOf(form, formData ?? {}))}
    >
      <button type="submit">{form.locale === 'en' ? 'Submit' : '提交'}</button>
    </Form>,
  )
})
