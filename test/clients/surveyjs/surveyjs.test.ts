import type { Locator } from 'playwright-core'
import { exactly, nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'

/** The list that a field has opened; SurveyJS hangs it below the field. */
const open = async (field: Locator) => {
  await field.locator('.sd-dropdown').click()
  return field.locator('.sd-selectlist__item')
}

proveForm('surveyjs', {
  ...nativeClient,
  field: (page, label) =>
    page.locator('.sd-question', { has: page.locator('.sd-question__title', { hasText: exactly(label) }) }),
  labels: (page) => page.locator('.sd-question__title'),
  message: (field) => field.locator('.sd-question__erbox'),
  offered: async (field) => {
    const items = await open(field)
    await items.first().waitFor()
    return items.allTextContents()
  },
  choose: async (field, label) => {
    const items = await open(field)
    await items
      .filter({ hasText: exactly(label) })
      .first()
      .click()
  },
  chooseMany: async (field, labels) => {
    for (const label of labels)
      await field
        .locator('.sd-item', { hasText: exactly(label) })
        .locator('label')
        .click()
  },
})
