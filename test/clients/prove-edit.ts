import type { FormField } from 'kehu/form'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pageOf } from './bundle.ts'
import type { Client } from './client.ts'
import { editedRecord, editForm } from './edit-scenario.ts'

const fields = editForm.modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField
const maskedKeys = fields.filter(({ masked }) => masked).map(({ key }) => key)

/** Proves a form dialect where a record is changed: `<name>/page.tsx`, which shows `editForm` with `editedRecord`. */
export function proveEdit(name: string, client: Client): void {
  describe(name, () => {
    let browser: Browser
    let address: string
    beforeAll(async () => {
      address = await pageOf(name)
      browser = await chromium.connect(inject('browser'))
    })
    afterAll(() => browser.close())

    async function opened(use: (page: Page, field: (key: string) => ReturnType<Client['field']>) => Promise<void>) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 1400 }, locale: 'zh-CN' })
      page.setDefaultTimeout(10_000)
      await page.goto(address)
      await client.labels(page).first().waitFor()
      await use(page, (key) => client.field(page, fieldOf(key).label))
      await page.close()
    }

    test('shows masked text, and only shows what may not be changed', () =>
      opened(async (page, field) => {
        if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true })
        expect(maskedKeys).toEqual(['contactName', 'phone', 'email'])
        for (const key of maskedKeys) expect(await field(key).textContent()).toContain(editedRecord[key])
        expect(await field('customerType').textContent()).toContain('潜在客户')
        expect(await field('industry').textContent()).toContain('软件和信息技术服务业')
        for (const { key } of fields.filter(({ readOnly }) => readOnly)) {
          expect([key, await field(key).locator('input, textarea').count()]).toEqual([key, 0])
        }
      }))

    test('sends back what was changed, and nothing that is masked', () =>
      opened(async (page, field) => {
        await client.type(field('remark'), '已寄样本')
        await client.submit(page)
        await page.waitForFunction(() => window.submitted !== undefined)
        const submitted = await page.evaluate(() => window.submitted)
        const { contactName: _, phone: __, email: ___, ...rest } = editedRecord
        expect(submitted).toEqual({ ...rest, remark: '已寄样本' })
      }))

    test('takes a complaint back when its reason is gone', () =>
      opened(async (page, field) => {
        const complaint = client.message(field('demandDetail')).first()
        await client.type(field('demandDetail'), '')
        await client.submit(page)
        await complaint.waitFor()
        expect(await complaint.textContent()).toBe(fieldOf('demandDetail').messages.required)
        await client.chooseMany(field('demandTypes'), ['其他'])
        await complaint.waitFor({ state: 'detached' })
        expect(await page.evaluate(() => window.submitted)).toBeUndefined()
      }))
  })
}
