import type { Locator } from 'playwright-core'
import { type Client, exactly } from '../client.ts'
import { proveForm } from '../prove-form.ts'

const openList = '.el-select__popper[aria-hidden="false"] .el-select-dropdown__item'

/** Element Plus. */
const elementPlus: Client = {
  field: (page, label) =>
    page.locator('.el-form-item', { has: page.locator('.el-form-item__label', { hasText: exactly(label) }) }),
  labels: (page) => page.locator('.el-form-item__label'),
  message: (field) => field.locator('.el-form-item__error'),
  submit: (page) => page.getByRole('button', { name: /^(?:提交|Submit)$/ }).click(),
  offered: async (field) => {
    await field.locator('.el-select__wrapper').click()
    const options = field.page().locator(openList)
    await options.first().waitFor()
    return options.allTextContents()
  },
  choose: (field, label) => choose(field, [label]),
  chooseMany: async (field, labels) => {
    await choose(field, labels)
    await field.locator('.el-form-item__label').click()
  },
  chooseInTree: async (field, labels) => {
    await field.locator('.el-cascader').click()
    for (const label of labels) {
      await field
        .page()
        .locator('.el-cascader-node', { hasText: exactly(label) })
        .click()
    }
  },
  type: (field, text) => field.locator('input, textarea').first().fill(text),
  typeDate: async (field, text) => {
    await field.locator('input').fill(text)
    await field.locator('input').press('Enter')
  },
}

async function choose(field: Locator, labels: readonly string[]): Promise<void> {
  await field.locator('.el-select__wrapper').click()
  for (const label of labels)
    await field
      .page()
      .locator(openList, { hasText: exactly(label) })
      .click()
}

proveForm('element-plus', elementPlus)
