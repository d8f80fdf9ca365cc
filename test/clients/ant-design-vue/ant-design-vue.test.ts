import type { Client } from '../client.ts'
import { proComponentsClient } from '../pro-components/pro-components-client.ts'
import { proveForm } from '../prove-form.ts'

const antDesignVue: Client = {
  ...proComponentsClient,
  // The input takes text only once somebody types.
  typeDate: async (field, text) => {
    await field.locator('input').click()
    await field.page().keyboard.type(text)
    await field.page().locator(`.ant-picker-dropdown td[title="${text}"]`).click()
  },
}

proveForm('ant-design-vue', antDesignVue)
