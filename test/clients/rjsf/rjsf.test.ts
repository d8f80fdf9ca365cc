import { exactly, nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'

proveForm('rjsf', {
  ...nativeClient,
  field: (page, label) =>
    page.locator('.rjsf-field', { has: page.locator(':scope > .control-label', { hasText: exactly(label) }) }),
  labels: (page) => page.locator('.rjsf-field > .control-label'),
  message: (field) => field.locator('.error-detail li'),
  chooseMany: async (field, labels) => {
    for (const label of labels) await field.getByLabel(label).check()
  },
})
