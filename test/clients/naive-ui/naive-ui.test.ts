import type { Locator } from 'playwright-core'
import { type Client, exactly } from '../client.ts'
import { proveForm } from '../prove-form.ts'

/** Naive UI. */
const naiveUi: Client = {
  field: (page, label) =>
    page.locator('.n-form-item', { has: page.locator('.n-form-item-label', { hasText: exactly(label) }) }),
  labels: (page) => page.locator('.n-form-item-label__text'),
  message: (field) => field.locator('.n-form-item-feedback--error'),
  submit: (page) => page.getByRole('button', { name: /^(?:提交|Submit)$/ }).click(),
  offered: async (field) => {
    await field.locator('.n-base-selection').click()
    await openOptions(field).first().waitFor()
    return openOptions(field).allTextContents()
  },
  choose: async (field, label) => {
    await choose(field, [label])
    await folded(field)
  },
  chooseMany: async (field, labels) => {
    await choose(field, labels)
    await field.locator('.n-form-item-label').click()
    await folded(field)
  },
  chooseInTree: async (field, labels) => {
    await field.locator('.n-base-selection').click()
    for (const label of labels) {
      await field
        .page()
        .locator('.n-cascader-option', { hasText: exactly(label) })
        .click()
    }
  },
  type: (field, text) => field.locator('input, textarea').first().fill(text),
  typeDate: async (field, text) => {
    await field.locator('input').fill(text)
    await field.locator('input').press('Enter')
    await field.locator('.n-form-item-label').click()
  },
}

function openOptions(field: Locator): Locator {
  return field.page().locator('.n-base-select-menu').filter({ visible: true }).locator('.n-base-select-option')
}

/** A list that still folds up would be taken for the next one. */
async function folded(field: Locator): Promise<void> {
  await openOptions(field).first().waitFor({ state: 'hidden' })
}

async function choose(field: Locator, labels: readonly string[]): Promise<void> {
  await field.locator('.n-base-selection').click()
  for (const label of labels)
    await openOptions(field)
      .filter({ hasText: exactly(label) })
      .click()
}

proveForm('naive-ui', naiveUi)
