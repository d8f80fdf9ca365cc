import { revalidateLogic, useForm, useStore } from '@tanstack/react-form'
import { normalizeRecord, parseRecord } from 'kehu'
import { createRoot } from 'react-dom/client'
import { type CustomerFormProps, customerSchemaOf } from '../customer-schema.ts'
import { compiled, context } from '../model.ts'
import { NativeField, Sections, SubmitButton } from '../native-controls.tsx'
import { show } from '../show.ts'

type Props = CustomerFormProps<ReturnType<typeof customerSchemaOf>>

show(({ root, form, submit }) => {
  createRoot(root).render(<CustomerForm form={form} customer={customerSchemaOf(form)} onSubmit={submit} />)
})

function CustomerForm({ form, customer, onSubmit }: Props) {
  const state = useForm({
    defaultValues: {} as Record<string, unknown>,
    validationLogic: revalidateLogic(),
    validators: { onDynamic: customer },
    // The library gives what was typed; the record is what the schema makes of it.
    onSubmit: ({ value }) => onSubmit(parseRecord(compiled, value, context).value),
  })
  const values = useStore(state.store, ({ values }) => values)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        state.handleSubmit()
      }}
    >
      <Sections form={form} values={normalizeRecord(compiled, values)}>
        {(field) => (
          <state.Field key={field.key} name={field.key}>
            {({ state: { value, meta }, handleChange, handleBlur }) => (
              <NativeField
                field={field}
                value={value}
                onChange={handleChange}
                onBlur={handleBlur}
                message={meta.errors[0]?.message}
              />
            )}
          </state.Field>
        )}
      </Sections>
      <SubmitButton form={form} />
    </form>
  )
}
