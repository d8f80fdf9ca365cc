import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseRecord, shownFieldsOf } from 'kehu'
import { industries } from 'kehu/data/industries'
import { type FormField, formOf, industryTreeOf } from 'kehu/form'
import { en, zhCN } from 'kehu/messages'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pageOf } from './bundle.ts'
import { bare, type Client } from './client.ts'
import { compiled, context, model } from './model.ts'
import { type Answers, complaints, rightAnswers, rightRecord, wrongAnswers } from './scenario.ts'

const formIn = (language: typeof zhCN) => formOf(model, { language, trees: { industry: industryTreeOf(industries) } })
const fieldsIn = (language: typeof zhCN) => formIn(language).modules.flatMap(({ fields }) => fields)
const chineseFields = fieldsIn(zhCN)
const fieldOf = (key: string) => chineseFields.find((field) => field.key === key) as FormField
const withoutSource = (fields: readonly FormField[]) =>
  fields.filter(({ key }) => key !== 'source').map(({ label }) => label)

/** Proves a form dialect in the real library: `<name>/page.tsx` in a browser, worked as `client` says. */
export function proveForm(name: string, client: Client): void {
  describe(name, () => {
    let browser: Browser
    let address: string
    beforeAll(async () => {
      address = await pageOf(name)
      browser = await chromium.connect(inject('browser'))
    })
    afterAll(() => browser.close())

    /** Opens the page, and afterwards makes sure that it threw nothing. */
    async function opened(use: (page: Page) => Promise<void>, language = ''): Promise<void> {
      const page = await browser.newPage({ viewport: { width: 1000, height: 1400 }, locale: 'zh-CN' })
      const thrown: string[] = []
      page.on('pageerror', (error) => thrown.push(error.message))
      page.setDefaultTimeout(10_000)
      await page.goto(address + language)
      await client.labels(page).first().waitFor()
      await use(page)
      await page.close()
      expect(thrown).toEqual([])
    }

    test('shows the fields of the form in order, in Chinese', () =>
      opened(async (page) => {
        expect(await labelsOf(page, client)).toEqual(withoutSource(chineseFields))
        await picture(page, name, 'empty')
      }))

    test('shows the fields of the form in English', () =>
      opened(async (page) => {
        expect(await labelsOf(page, client)).toEqual(withoutSource(fieldsIn(en)))
      }, '#en'))

    test('offers the options of a list in order', () =>
      opened(async (page) => {
        const offered = await client.offered(client.field(page, fieldOf('customerType').label))
        expect(offered).toEqual(['潜在客户', '现有客户', '流失客户', '战略合作伙伴'])
      }))

    test('shows a conditional field while its condition holds', () =>
      opened(async (page) => {
        const source = client.field(page, fieldOf('source').label)
        const type = client.field(page, fieldOf('customerType').label)
        expect(await source.isVisible()).toBe(false)
        await client.choose(type, '潜在客户')
        await source.waitFor({ state: 'visible' })
        await client.choose(type, '现有客户')
        await source.waitFor({ state: 'hidden' })
      }))

    test('refuses a wrong record with the message beside the field', () =>
      opened(async (page) => {
        await fill(page, client, wrongAnswers)
        await client.submit(page)
        const phone = client.message(client.field(page, fieldOf('phone').label))
        await phone.first().waitFor()
        await picture(page, name, 'refused')
        expect(complaints.phone).toContain((await phone.first().textContent())?.trim())
        const fullName = client.message(client.field(page, fieldOf('fullName').label))
        expect(complaints.fullName).toContain((await fullName.first().textContent())?.trim())
        expect(await page.evaluate(() => window.submitted)).toBeUndefined()
      }))

    test('requires a field while the condition of that holds', () =>
      opened(async (page) => {
        await fill(page, client, { ...rightAnswers, demandDetail: '' })
        await client.submit(page)
        const detail = client.message(client.field(page, fieldOf('demandDetail').label))
        await detail.first().waitFor()
        expect(complaints.fullName).toContain((await detail.first().textContent())?.trim())
        expect(await page.evaluate(() => window.submitted)).toBeUndefined()
      }))

    test('accepts a right record and gives values that the checker accepts', () =>
      opened(async (page) => {
        await fill(page, client, rightAnswers)
        await client.submit(page)
        await picture(page, name, 'filled')
        await page.waitForFunction(() => window.submitted !== undefined)
        const submitted = await page.evaluate(() => window.submitted)
        const { ok, value, issues } = parseRecord(compiled, submitted, context)
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(ok).toBe(true)
        expect(value).toEqual(rightRecord)
      }))
  })
}

async function labelsOf(page: Page, client: Client): Promise<readonly string[]> {
  return (await client.labels(page).filter({ visible: true }).allTextContents()).map(bare)
}

/** Fills in the form in its order, as a person does. */
export async function fill(page: Page, client: Client, answers: Answers): Promise<void> {
  for (const { key } of shownFieldsOf(model)) {
    const answer = answers[key]
    if (answer === undefined || answer === '') continue
    await fillOne(page, client, fieldOf(key), answer)
  }
}

async function fillOne(page: Page, client: Client, field: FormField, answer: string | readonly string[]) {
  const place = client.field(page, field.label)
  const labels = [answer].flat().map((code) => labelsTo(field, code))
  const [path = []] = labels
  switch (field.control) {
    case 'select':
      return client.choose(place, path.at(-1) ?? '')
    case 'multiselect':
      return client.chooseMany(
        place,
        labels.map((one) => one.at(-1) ?? ''),
      )
    case 'tree':
      return client.chooseInTree ? client.chooseInTree(place, path) : client.choose(place, path.join('-'))
    case 'date':
      return client.typeDate(place, String(answer))
    default:
      return client.type(place, String(answer))
  }
}

/** The labels on the way to an option. */
function labelsTo({ options = [] }: FormField, code: string): readonly string[] {
  for (const { value, label, children = [] } of options) {
    if (value === code) return [label]
    const child = children.find((one) => one.value === code)
    if (child) return [label, child.label]
  }
  return []
}

/** Takes a picture for people who want to look: `PICTURES=folder npm run test:clients`. */
async function picture(page: Page, name: string, state: string): Promise<void> {
  const folder = process.env.PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}-${state}.png`), fullPage: true })
}
