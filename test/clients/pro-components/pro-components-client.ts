import type { Locator, Page } from 'playwright-core'
import { type Client, exactly, nativeClient } from '../client.ts'

/** The list that is open, and not fading away. */
const openList = '.ant-select-dropdown:not(.ant-select-dropdown-hidden):not(.ant-slide-up-leave)'

/** Forms of ProComponents. */
export const proComponentsClient: Client = {
  ...nativeClient,
  field: (page, label) =>
    page.locator('.ant-form-item', { has: page.locator('.ant-form-item-label label', { hasText: exactly(label) }) }),
  labels: (page) => page.locator('.ant-form-item-label label'),
  message: (field) => field.locator('.ant-form-item-explain-error'),
  submit: (page) => page.getByRole('button', { name: /^(?:提\s?交|Submit)$/ }).click(),
  offered: async (field) => {
    await openListOf(field)
    const options = field.page().locator(`${openList} .ant-select-item-option`)
    await options.first().waitFor()
    return options.allTextContents()
  },
  choose: (field, label) => choose(field, [label]),
  chooseMany: async (field, labels) => {
    await choose(field, labels)
    await field.locator('label').click()
  },
  chooseInTree: async (field, labels) => {
    const label = labels.at(-1) ?? ''
    await openListOf(field)
    await field.locator('input').fill(label)
    await nodeOf(field.page(), label).click()
  },
  typeDate: async (field, text) => {
    await field.locator('input').fill(text)
    await field.page().locator(`.ant-picker-dropdown td[title="${text}"]`).click()
  },
}

function openListOf(field: Locator): Promise<void> {
  return field.locator('.ant-select-selector').click()
}

async function choose(field: Locator, labels: readonly string[]): Promise<void> {
  await openListOf(field)
  const options = field.page().locator(`${openList} .ant-select-item-option`)
  for (const label of labels) await options.filter({ hasText: exactly(label) }).click()
}

function nodeOf(page: Page, label: string): Locator {
  return page
    .locator(`${openList} .ant-select-tree-treenode`)
    .filter({ hasText: exactly(label) })
    .locator('.ant-select-tree-node-content-wrapper')
}
