import './page.css'
import { en, zh } from '@formkit/i18n'
import { defaultConfig, FormKit, FormKitSchema, plugin } from '@formkit/vue'
import { formkitOf, sentValuesOf } from 'kehu/form/formkit'
import { createApp, h } from 'vue'
import { show } from '../show.ts'

/** A form of FormKit 2 with its native inputs, from the schema of the dialect. */
show(({ root, form, check, submit }) => {
  const schema = formkitOf(form, check)
  const app = createApp(() =>
    h(
      FormKit,
      { type: 'form', onSubmit: (values: Record<string, unknown>) => submit(sentValuesOf(form, values)) },
      { default: ({ value }: { value: object }) => h(FormKitSchema, { schema: schema as never, data: { value } }) },
    ),
  )
  app.use(plugin, defaultConfig({ locales: { zh, en }, locale: form.locale === 'en' ? 'en' : 'zh' }))
  app.mount(root)
})
