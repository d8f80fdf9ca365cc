import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { pageOf } from '../bundle.ts'
import { editedRecord, editForm } from '../edit-scenario.ts'
import { proComponentsClient } from '../pro-components/pro-components-client.ts'
import { proveEdit } from '../prove-edit.ts'

proveEdit('pro-components-edit', proComponentsClient)

let browser: Browser
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'))
})
afterAll(() => browser.close())

test('pro-components-edit shows the record in a table, by the labels of the options', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(await pageOf('pro-components-edit'))
  await page.locator('.ant-table-row').waitFor()
  const labels = editForm.modules.flatMap(({ fields }) => fields.map(({ label }) => label))
  expect(await page.locator('.ant-table-thead th').allTextContents()).toEqual(labels)
  const cells = await page.locator('.ant-table-row td').allTextContents()
  const shown = Object.fromEntries(labels.map((label, at) => [label, cells[at]]))
  expect(shown).toMatchObject({
    客户全称: editedRecord.fullName,
    客户类型: '潜在客户',
    所属行业: '软件和信息技术服务业',
    联系人姓名: editedRecord.contactName,
    成立时间: '2015-06-18',
    上年营业额: '5,000',
  })
  expect(shown.需求类型).toMatch(/产品采购.*其他/)
  await page.close()
})
