import type { Locator } from 'playwright-core'
import { exactly, nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'

/** The options of a list, which amis hangs into the page. */
const opened = async (field: Locator) => {
  await field.locator('.cxd-Select').click()
  return field.page().locator('.cxd-Select-option')
}

proveForm('amis', {
  ...nativeClient,
  field: (page, label) =>
    page.locator('[data-role="form-item"]', { has: page.locator('label .cxd-TplField', { hasText: exactly(label) }) }),
  labels: (page) => page.locator('label.cxd-Form-label .cxd-TplField'),
  message: (field) => field.locator('.cxd-Form-feedback li'),
  offered: async (field) => {
    const options = await opened(field)
    await options.first().waitFor()
    return options.allTextContents()
  },
  choose: async (field, label) => {
    const options = await opened(field)
    await options.filter({ hasText: exactly(label) }).click()
  },
  chooseMany: async (field, labels) => {
    const options = await opened(field)
    // Only the box and its label can be clicked, not the whole row.
    for (const label of labels) {
      await options
        .filter({ hasText: exactly(label) })
        .locator('.cxd-Checkbox')
        .click()
    }
    await field
      .page()
      .locator('.cxd-PopOver-overlay')
      .click({ position: { x: 1, y: 1 } })
  },
  // The tree draws only what is in sight; a person types to find the rest.
  chooseInTree: async (field, labels) => {
    const division = labels.at(-1) ?? ''
    await field.locator('.cxd-ResultBox').click()
    await field.locator('.cxd-ResultBox input').fill(division)
    await field
      .page()
      .locator('.cxd-Tree-itemText', { hasText: exactly(division) })
      .click()
  },
})
