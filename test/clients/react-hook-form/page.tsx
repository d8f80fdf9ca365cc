import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { normalizeRecord } from 'kehu'
import { createRoot } from 'react-dom/client'
import { Controller, useForm } from 'react-hook-form'
import { type CustomerFormProps, customerSchemaOf } from '../customer-schema.ts'
import { compiled } from '../model.ts'
import { dependentsOf, NativeField, Sections, SubmitButton } from '../native-controls.tsx'
import { show } from '../show.ts'

type Props = CustomerFormProps<ReturnType<typeof customerSchemaOf>>

show(({ root, form, submit }) => {
  createRoot(root).render(<CustomerForm form={form} customer={customerSchemaOf(form)} onSubmit={submit} />)
})

function CustomerForm({ form, customer, onSubmit }: Props) {
  const { control, handleSubmit, watch } = useForm({ resolver: standardSchemaResolver(customer) })
  return (
    <form noValidate onSubmit={handleSubmit((record) => onSubmit(record))}>
      <Sections form={form} values={normalizeRecord(compiled, watch())}>
        {(field) => (
          <Controller
            key={field.key}
            name={field.key}
            control={control}
            rules={{ deps: dependentsOf(form, field.key) }}
            render={({ field: { value, onChange, onBlur, ref }, fieldState: { error } }) => (
              <NativeField
                field={field}
                value={value}
                onChange={onChange}
                onBlur={onBlur}
                controlRef={ref}
                message={error?.message}
              />
            )}
          />
        )}
      </Sections>
      <SubmitButton form={form} />
    </form>
  )
}
