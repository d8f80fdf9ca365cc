import { exactly, nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'

proveForm('formkit', {
  ...nativeClient,
  field: (page, label) =>
    page.locator('.formkit-outer', {
      has: page.locator('label.formkit-label, legend.formkit-legend', { hasText: exactly(label) }),
    }),
  labels: (page) => page.locator('.formkit-wrapper > label.formkit-label, legend.formkit-legend'),
  message: (field) => field.locator('[data-message-type="validation"]'),
  chooseMany: async (field, labels) => {
    for (const label of labels) await field.getByLabel(label, { exact: true }).check()
  },
})
