import { Field, Form, getInput, useForm } from '@formisch/react'
import { normalizeRecord, valibotSchemaOf } from 'kehu'
import type { FormMetadata } from 'kehu/form'
import { createRoot } from 'react-dom/client'
import * as v from 'valibot'
import { type CustomerFormProps, schemaOptionsOf } from '../customer-schema.ts'
import { compiled } from '../model.ts'
import { NativeField, Sections, SubmitButton } from '../native-controls.tsx'
import { show } from '../show.ts'

type Props = CustomerFormProps<ReturnType<typeof customerOf>>

show(({ root, form, submit }) => {
  createRoot(root).render(<CustomerForm form={form} customer={customerOf(form)} onSubmit={submit} />)
})

/** Formisch reads off the entries which fields there are; then the record is judged as a whole. */
function customerOf(form: FormMetadata) {
  const fields = form.modules.flatMap((module) => module.fields)
  const entries = Object.fromEntries(fields.map(({ key }) => [key, v.optional(v.unknown())]))
  return v.pipe(v.object(entries), valibotSchemaOf(compiled, schemaOptionsOf(form)))
}

function CustomerForm({ form, customer, onSubmit }: Props) {
  const state = useForm({ schema: customer })
  return (
    <Form of={state} onSubmit={onSubmit}>
      <Sections form={form} values={normalizeRecord(compiled, getInput(state))}>
        {(field) => (
          <Field key={field.key} of={state} path={[field.key]}>
            {({ input, onChange, errors, props }) => (
              <NativeField
                field={field}
                value={input}
                onChange={onChange}
                onBlur={props.onBlur}
                controlRef={props.ref}
                message={errors?.[0]}
              />
            )}
          </Field>
        )}
      </Sections>
      <SubmitButton form={form} />
    </Form>
  )
}
