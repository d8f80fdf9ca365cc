import type { Locator } from 'playwright-core'
import { type Client, exactly, nativeClient } from '../client.ts'

/** A list that has unfolded: a click into its movement is lost. */
const openList = '.ant-select-dropdown:not(.ant-select-dropdown-hidden, .ant-slide-up-enter, .ant-slide-up-appear)'

/** Formily with the components of antd. */
export const formilyClient: Client = {
  ...nativeClient,
  field: (page, label) =>
    page.locator('.ant-formily-item', {
      has: page.locator('.ant-formily-item-label label', { hasText: exactly(label) }),
    }),
  labels: (page) => page.locator('.ant-formily-item-label label'),
  message: (field) => field.locator('.ant-formily-item-error-help'),
  submit: (page) => page.getByRole('button', { name: /^(?:提\s?交|Submit)$/ }).click(),
  offered: async (field) => {
    await field.locator('.ant-select-selector').click()
    const options = field.page().locator(`${openList} .ant-select-item-option`)
    await options.first().waitFor()
    const labels = await options.allTextContents()
    await field.page().keyboard.press('Escape')
    return labels
  },
  choose: (field, label) => choose(field, [label]),
  chooseMany: async (field, labels) => {
    await choose(field, labels)
    await field.locator('label').first().click()
  },
  chooseInTree: async (field, labels) => {
    const division = labels.at(-1) ?? ''
    await field.locator('input').fill(division)
    const nodes = field.page().locator(`${openList} .ant-select-tree-treenode`)
    await nodes
      .filter({ hasText: exactly(division) })
      .locator('.ant-select-tree-node-content-wrapper')
      .click()
  },
  typeDate: async (field, text) => {
    await field.locator('input').fill(text)
    await field.page().locator(`.ant-picker-dropdown td[title="${text}"]`).click()
  },
}

async function choose(field: Locator, labels: readonly string[]): Promise<void> {
  await field.locator('.ant-select-selector').click()
  for (const label of labels) {
    await field
      .page()
      .locator(`${openList} .ant-select-item-option`, { hasText: exactly(label) })
      .click()
  }
}
