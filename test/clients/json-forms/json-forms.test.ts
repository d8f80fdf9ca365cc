import { exactly, nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'

proveForm('json-forms', {
  ...nativeClient,
  field: (page, label) =>
    page
      .locator('.control', {
        has: page.locator(':scope > :is(label, legend):first-child', { hasText: exactly(label) }),
      })
      .filter({ visible: true }),
  labels: (page) => page.locator('.control > :is(label, legend):first-child'),
  message: (field) => field.locator('.validation_error'),
  offered: async (field) => {
    const labels = await field
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).label))
    return labels.filter((label) => label.trim() !== '')
  },
  chooseMany: async (field, labels) => {
    for (const label of labels) await field.getByLabel(label).check()
  },
})
