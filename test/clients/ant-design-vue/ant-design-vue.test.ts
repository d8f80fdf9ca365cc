import type { Locator } from 'playwright-core'
import { type Client, exactly } from '../client.ts'
import { proComponentsClient } from '../pro-components/pro-components-client.ts'
import { proveForm } from '../prove-form.ts'

/** Ant Design Vue: what it renders is what Ant Design renders. */
const antDesignVue: Client = {
  ...proComponentsClient,
  choose: (field, label) => choose(field, [label]),
  chooseMany: async (field, labels) => {
    await choose(field, labels)
    await field.locator('label').click()
  },
  // The input takes text only once somebody types.
  typeDate: async (field, text) => {
    await field.locator('input').click()
    await field.page().keyboard.type(text)
    await field.page().locator(`.ant-picker-dropdown td[title="${text}"]`).click()
  },
}

/** Lists that were closed stay in the page, with no class that would tell. */
async function choose(field: Locator, labels: readonly string[]): Promise<void> {
  await field.locator('.ant-select-selector').click()
  const options = field.page().locator('.ant-select-item-option').filter({ visible: true })
  for (const label of labels) await options.filter({ hasText: exactly(label) }).click()
}

proveForm('ant-design-vue', antDesignVue)
