import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { type RunningHost, runningHost } from './running-host.ts'

const executablePath = inject('browser')

describe.runIf(executablePath !== undefined && inject('hasPostgres'))('The pages of the host', () => {
  let own: OwnDatabase
  let host: RunningHost
  let browser: Browser
  beforeAll(async () => {
    own = await ownDatabase()
    host = await runningHost(inject('program'), own.address)
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
    browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args })
  })
  afterAll(async () => {
    await browser?.close()
    await host?.kill()
    await own?.drop()
  })

  /** Opens a page, and afterwards makes sure that it threw nothing. */
  async function opened(name: string, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(error.message))
    page.setDefaultTimeout(20_000)
    await page.goto(`${host.address}/${name}.html`)
    await use(page)
    await page.close()
    expect(thrown).toEqual([])
  }

  test('let a salesperson enter a potential customer and a supervisor approve it; number and history show', async () => {
    let number = ''
    await opened('sales', async (page) => {
      await page.getByText('林小满（销售代表）').waitFor()
      await page.getByRole('button', { name: '新增客户' }).click()
      await submit(page)
      await page.getByText('请填写此项。').first().waitFor()
      await picture(page, 'sales-refused')

      await fill(page, '客户全称', '杭州云帆信息技术有限公司')
      await choose(page, '客户类型', '潜在客户')
      await choose(page, '客户规模', '小型')
      await chooseIndustry(page)
      await fill(page, '注册地址', '浙江省杭州市西湖区文三路90号')
      await fill(page, '联系人姓名', '王测试')
      await fill(page, '联系人职务', '采购总监')
      await fill(page, '联系电话/手机', '138 1234 5678')
      await picture(page, 'sales-filled')
      await submit(page)
      const told = page.locator('.ant-modal-confirm-title').filter({ hasText: /^客户编号 CUST\d{12}$/ })
      await told.waitFor()
      number = String(await told.textContent()).replace('客户编号 ', '')
      await page.getByText('客户已提交，审核通过后生效。').waitFor()
      await page.locator('.ant-modal-confirm-btns button').click()
      await page.getByRole('row', { name: number }).getByText('待审核').waitFor()
      await picture(page, 'sales-list')
    })

    await opened('reviews', async (page) => {
      await page.getByText('陈白露（销售主管）').waitFor()
      await page.getByRole('row', { name: number }).click()
      await page.getByText('需审核：潜在客户').waitFor()
      await picture(page, 'reviews-open')
      await page.getByRole('button', { name: /通\s*过/ }).click()
      await page.getByTestId('step').nth(2).waitFor()
      expect(await page.getByTestId('number').textContent()).toBe(number)
      const steps = await page.getByTestId('step').allTextContents()
      expect(steps.map((text) => /→ (草稿|待审核|已生效)/.exec(text)?.[1])).toEqual(['草稿', '待审核', '已生效'])
      expect(steps[2]).toContain('陈白露（销售主管）')
      await picture(page, 'reviews-approved')
    })

    await opened('sales', async (page) => {
      await page.getByRole('row', { name: number }).getByText('已生效').waitFor()
    })
    expect(await own.rows('SELECT number, effective IS NOT NULL AS taken FROM customers')).toEqual([
      { number, taken: true },
    ])
  })

  test('show what the server says beside the field, and what a department may not see masked', async () => {
    await opened('sales', async (page) => {
      await page.getByRole('row', { name: '杭州云帆信息技术有限公司' }).click()
      await page.getByText('13812345678').last().waitFor()
      await page.getByRole('button', { name: /修\s*改/ }).click()
      // The page knows no divisions: only the server can say that there is no such place.
      await fill(page, '注册地址', '黄河路28号')
      await page.getByRole('button', { name: /保\s*存/ }).click()
      await page.locator('.ant-form-item-explain-error').first().waitFor()
      await picture(page, 'sales-server-refused')
    })
    await opened('sales', async (page) => {
      await page.getByLabel('当前人员').first().click()
      await page.getByTitle('何小寒（市场）').click()
      await page.getByText('138****5678').waitFor()
      expect(await page.getByText('13812345678').count()).toBe(0)
      await picture(page, 'sales-masked')
    })
  })
})

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: /提\s*交/ }).click()
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await itemOf(page, label).locator('input, textarea').first().fill(text)
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await itemOf(page, label).locator('.ant-select-selector').click()
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click()
}

async function chooseIndustry(page: Page): Promise<void> {
  await itemOf(page, '所属行业').locator('.ant-select-selector').click()
  await page.keyboard.type('软件和信息技术服务业')
  await page
    .locator('.ant-select-dropdown:visible .ant-select-tree-title', { hasText: '软件和信息技术服务业' })
    .last()
    .click()
}

function itemOf(page: Page, label: string) {
  return page.locator('.ant-form-item').filter({ has: page.locator(`label[title="${label}"]`) })
}

/** A picture for people to look at, where `HOST_PICTURES` names a folder for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.HOST_PICTURES
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  // Drawers and lists slide in.
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
