import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pageOf } from './bundle.ts'
import { nativeClient as client } from './client.ts'
import { fill } from './prove-form.ts'
import { type Answers, complaints, rightAnswers, rightRecord } from './scenario.ts'

/** Proves of a form that hands over to a schema what was typed: it gives the record as the schema makes it. */
export function proveSchemaForm(name: string): void {
  describe(`${name}, judged by a schema`, () => {
    let browser: Browser
    let address: string
    beforeAll(async () => {
      address = await pageOf(name)
      browser = await chromium.connect(inject('browser'))
    })
    afterAll(() => browser.close())

    async function filled(answers: Answers): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1000, height: 1400 }, locale: 'zh-CN' })
      page.setDefaultTimeout(10_000)
      await page.goto(address)
      await client.labels(page).first().waitFor()
      await fill(page, client, answers)
      return page
    }

    test('gives the record in canonical form, however it was typed', async () => {
      const page = await filled({
        ...rightAnswers,
        phone: '138 1234 5678',
        annualRevenue: '5,000万元',
        foundedOn: '2015年6月18日',
      })
      expect(await submittedIn(page)).toEqual(rightRecord)
    })

    test('does not submit what was typed into a field that is hidden now', async () => {
      const page = await filled(rightAnswers)
      await client.choose(client.field(page, '客户类型'), '现有客户')
      expect(await submittedIn(page)).toEqual({ ...rightRecord, customerType: 'current', source: undefined })
    })

    test('tells all errors at once, and checks a field again when another one changes', async () => {
      const page = await filled({ ...rightAnswers, demandDetail: '', phone: '12345' })
      await client.submit(page)
      const messageOf = (label: string) => client.message(client.field(page, label))
      await messageOf('联系电话/手机').waitFor()
      expect(await messageOf('联系电话/手机').textContent()).toBe(complaints.phone[0])
      expect(await messageOf('具体需求描述').textContent()).toBe(complaints.fullName[0])
      await client.chooseMany(client.field(page, '需求类型'), ['产品采购'])
      await messageOf('具体需求描述').waitFor({ state: 'hidden' })
      expect(await messageOf('联系电话/手机').textContent()).toBe(complaints.phone[0])
    })
  })
}

async function submittedIn(page: Page): Promise<unknown> {
  await client.submit(page)
  await page.waitForFunction(() => window.submitted !== undefined)
  return page.evaluate(() => window.submitted)
}
