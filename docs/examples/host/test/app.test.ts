import { memorySequenceStore, postgresSequenceStore } from 'kehu/identifiers'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { appOf } from '../server/app.ts'
import { type Database, openDatabase } from '../server/database.ts'
import type { Service } from '../server/service.ts'
import type { ShownDetails } from '../server/show-customer.ts'
import { makeTables } from '../server/tables.ts'
import { typedCustomer } from './example-customers.ts'
import { ownDatabase } from './own-database.ts'

const sales = 'u1'
const account = 'u2'
const supervisor = 'u3'
const manager = 'u4'
const marketing = 'u5'

interface Reply extends Partial<ShownDetails> {
  readonly httpStatus: number
  readonly message?: string
  readonly code?: string
  readonly warnings?: readonly string[]
  readonly issues?: readonly { readonly field: string; readonly message: string }[]
}

describe.runIf(inject('hasPostgres'))('The host with PostgreSQL', () => {
  proveHost(async () => {
    const own = await ownDatabase()
    const database = await openDatabase(own.address)
    return { database, end: () => database.close().then(own.drop) }
  })
})

describe('The host with the embedded database', () => {
  proveHost(async () => {
    const database = await openDatabase(undefined)
    return { database, end: () => database.close() }
  })
})

function proveHost(open: () => Promise<{ readonly database: Database; readonly end: () => Promise<void> }>): void {
  let service: Service
  let end: () => Promise<void>
  let submissions = 0
  let instant = '2026-11-23T09:30:00+08:00'

  beforeAll(async () => {
    const opened = await open()
    end = opened.end
    await makeTables(opened.database)
    // A second start finds the tables there.
    await makeTables(opened.database)
    const sequences = postgresSequenceStore(opened.database)
    service = { database: opened.database, sequences, now: () => new Date(instant) }
  })
  afterAll(() => end())
  beforeEach(() => {
    instant = '2026-11-23T09:30:00+08:00'
  })

  async function ask(person: string, method: string, path: string, body?: unknown, key?: string): Promise<Reply> {
    const headers = { 'x-person': person, ...(key === undefined ? {} : { 'idempotency-key': key }) }
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const response = await appOf(service).request(path, init)
    return { httpStatus: response.status, ...(await response.json()) }
  }

  const newKey = () => `form ${++submissions}`
  const enter = (person: string, record: unknown, key = newKey()) => ask(person, 'POST', '/api/customers', record, key)
  const details = (person: string, { key }: Reply) => ask(person, 'GET', `/api/customers/${key}`)
  const act = (person: string, { key, version }: Reply, action: string, why?: string) =>
    ask(person, 'POST', `/api/customers/${key}/${action}`, { version, why })
  const change = (person: string, { key, version }: Reply, values: unknown) =>
    ask(person, 'PATCH', `/api/customers/${key}`, { version, values })

  test('gives a potential customer a number, and makes it effective by the approval of a supervisor', async () => {
    const entered = await enter(sales, typedCustomer())
    expect(entered).toMatchObject({ httpStatus: 201, status: 'pendingReview', warnings: [] })
    expect(entered.number).toMatch(/^CUST20261123\d{4}$/)
    expect(entered.record).toMatchObject({ phone: '13812345678', annualRevenue: 5000, customerType: 'potential' })

    const waiting = await details(supervisor, entered)
    expect(waiting).toMatchObject({ due: ['salesSupervisor'], actions: ['approve', 'reject'] })

    const approved = await act(supervisor, entered, 'approve')
    expect(approved).toMatchObject({ httpStatus: 200, status: 'effective', number: entered.number })
    const { history = [] } = await details(sales, entered)
    expect(history.map(({ action, by, to }) => [action, by, to])).toEqual([
      ['create', '林小满', 'draft'],
      ['submit', '林小满', 'pendingReview'],
      ['approve', '陈白露', 'effective'],
    ])
    expect(history[1]?.reasons).toEqual(['potential_customer'])
  })

  test('takes a small customer of an account manager into effect at once', async () => {
    const entered = await enter(account, typedCustomer({ customerType: '现有客户' }))
    expect(entered).toMatchObject({ httpStatus: 201, status: 'effective' })
  })

  test('makes one customer of a form that is sent twice, also at the same moment', async () => {
    for (let form = 0; form < 20; form += 1) {
      const key = newKey()
      const replies = await Promise.all(Array.from({ length: 8 }, () => enter(sales, typedCustomer(), key)))
      expect(replies.map(({ httpStatus }) => httpStatus).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
      expect(new Set(replies.map(({ number }) => number)).size).toBe(1)
      expect(new Set(replies.map((reply) => reply.key)).size).toBe(1)
    }
  })

  test('takes the key of a form for the person alone', async () => {
    const key = newKey()
    const entered = await enter(sales, typedCustomer(), key)
    expect((await enter(account, typedCustomer(), key)).number).not.toBe(entered.number)
  })

  test('numbers customers of one day in a row, and begins a day in Shanghai at 1', async () => {
    instant = '2027-02-28T23:59:59+08:00'
    const late = await Promise.all([enter(sales, typedCustomer()), enter(sales, typedCustomer())])
    expect(late.map(({ number }) => number).sort()).toEqual(['CUST202702280001', 'CUST202702280002'])
    instant = '2027-02-28T16:00:00Z'
    expect((await enter(sales, typedCustomer())).number).toBe('CUST202703010001')
  })

  test('refuses a wrong record with every message beside its field, and repeats nothing of it', async () => {
    const entered = await enter(sales, {
      customerType: '潜在客户',
      fullName: '杭州云帆信息技术有限公司',
      phone: '1381234567',
      email: 'wang@',
    })
    expect(entered.httpStatus).toBe(422)
    expect(entered.issues?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['phone', 'email', 'contactName', 'registeredAddress']),
    )
    expect(JSON.stringify(entered)).not.toMatch(/1381234567|wang@/)
  })

  test('tells warnings and accepts', async () => {
    const entered = await enter(sales, typedCustomer({ size: '大型' }))
    expect(entered.httpStatus).toBe(201)
    expect(entered.warnings?.join()).toContain('客户规模')
  })

  test('refuses whom the permissions do not cover', async () => {
    expect(await enter(sales, typedCustomer({ customerType: '现有客户' }))).toMatchObject({
      httpStatus: 403,
      code: 'not_permitted',
    })
    expect(await enter(marketing, typedCustomer())).toMatchObject({ httpStatus: 403, code: 'not_permitted' })
    expect(await enter('nobody', typedCustomer())).toMatchObject({ httpStatus: 401 })
    const entered = await enter(sales, typedCustomer())
    expect(await act(sales, entered, 'approve')).toMatchObject({ httpStatus: 403, code: 'own_record' })
    expect(await act(marketing, entered, 'approve')).toMatchObject({ httpStatus: 403, code: 'not_reviewer' })
    expect((await details(sales, entered)).actions).toEqual(['withdraw'])
  })

  test('asks for a reason, and lets a rejected customer be revised and submitted again under its number', async () => {
    const entered = await enter(sales, typedCustomer())
    expect(await act(supervisor, entered, 'reject', ' ')).toMatchObject({ httpStatus: 403, code: 'reason_missing' })
    const rejected = await act(supervisor, entered, 'reject', '请核实注册地址')
    expect(rejected).toMatchObject({ httpStatus: 200, status: 'rejected' })
    const draft = await act(sales, rejected, 'revise')
    const changed = await change(sales, draft, { registeredAddress: '浙江省杭州市西湖区文三路91号' })
    expect(changed).toMatchObject({ status: 'draft' })
    const again = await act(sales, changed, 'submit')
    expect(again).toMatchObject({ httpStatus: 200, status: 'pendingReview', number: entered.number })
    const { history = [] } = await details(supervisor, again)
    expect(history.find(({ action }) => action === 'reject')?.why).toBe('请核实注册地址')
    expect(history.find(({ action }) => action === 'change')?.changes).toEqual([
      {
        field: 'registeredAddress',
        kind: 'changed',
        before: '浙江省杭州市西湖区文三路90号',
        after: '浙江省杭州市西湖区文三路91号',
      },
    ])
  })

  test('asks again for a change that matters, and not for one that does not', async () => {
    const effective = await act(supervisor, await enter(sales, typedCustomer()), 'approve')
    const called = await change(sales, effective, { phone: '0571 8765 4321', intent: null })
    expect(called).toMatchObject({ httpStatus: 200, status: 'effective', record: { phone: '0571-87654321' } })
    const renamed = await change(sales, called, { fullName: '杭州云帆科技有限公司' })
    expect(renamed).toMatchObject({ status: 'pendingReview' })
    expect(await act(manager, renamed, 'approve')).toMatchObject({ status: 'effective' })
  })

  test('lets a department add what it may, masks what it may not see, and takes no masked value', async () => {
    const effective = await act(supervisor, await enter(sales, typedCustomer()), 'approve')
    const seen = await details(marketing, effective)
    expect(seen.record).toMatchObject({ contactName: '王*', phone: '138****5678' })
    expect(JSON.stringify(seen)).not.toContain('13812345678')
    expect(await change(marketing, effective, { phone: '13900000000' })).toMatchObject({ code: 'field_not_permitted' })
    expect(await change(marketing, effective, { remark: '展会上见过' })).toMatchObject({
      httpStatus: 200,
      status: 'effective',
    })
    const now = await details(sales, effective)
    expect(await change(sales, now, { phone: '138****5678' })).toMatchObject({ httpStatus: 422 })
  })

  test('lets one of two reviewers decide, and tells the other', async () => {
    const entered = await enter(sales, typedCustomer())
    const both = await Promise.all([act(supervisor, entered, 'approve'), act(manager, entered, 'reject', '重复')])
    expect(both.map(({ httpStatus }) => httpStatus).sort()).toEqual([200, 409])
    expect((await details(sales, entered)).history?.length).toBe(3)
    expect(await act(supervisor, entered, 'approve')).toMatchObject({ httpStatus: 409 })
  })

  test('finds customers by a part of the name and by status, whatever is asked for', async () => {
    const entered = await enter(sales, typedCustomer({ fullName: '宁波100%海风贸易有限公司' }))
    const found = async (query: string) =>
      Object.values(await ask(sales, 'GET', `/api/customers?${query}`)).flatMap((row) => (row as Reply).number ?? [])
    expect(await found(`name=${encodeURIComponent('海风')}`)).toEqual([entered.number])
    expect(await found(`name=${encodeURIComponent('100%海')}&status=pendingReview`)).toEqual([entered.number])
    expect(await found(`name=${encodeURIComponent('海风')}&status=effective`)).toEqual([])
    expect(await found(`name=${encodeURIComponent("%' OR 1=1 --")}`)).toEqual([])
  })

  test.each([
    ['no JSON', 'POST', '/api/customers', '王测试', 400],
    ['a list', 'POST', '/api/customers', '[]', 400],
    ['a change without a version', 'PATCH', '/api/customers/x', '{"values":{}}', 400],
    ['a customer that is not there', 'POST', '/api/customers/x/approve', '{"version":1}', 404],
    ['an action that is none', 'POST', '/api/customers/x/destroy', '{"version":1}', 404],
    ['more than 64 kB', 'POST', '/api/customers', JSON.stringify({ remark: '长'.repeat(40_000) }), 413],
  ])('answers %s with a refusal that repeats nothing', async (_case, method, path, body, status) => {
    const headers = { 'x-person': sales, 'idempotency-key': newKey() }
    const response = await appOf(service).request(path, { method, headers, body })
    expect(response.status).toBe(status)
    expect(await response.text()).not.toMatch(/王测试|长长/)
  })

  test('tells nobody what a database said, and logs no value', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = { ...service, sequences: memorySequenceStore(), database: { ...service.database, query: failing } }
    const headers = { 'x-person': sales, 'idempotency-key': newKey() }
    const response = await appOf(broken).request('/api/customers', {
      method: 'POST',
      headers,
      body: JSON.stringify(typedCustomer()),
    })
    expect(response.status).toBe(500)
    expect(`${await response.text()}${logged.mock.calls}`).not.toContain('王测试')
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })
}

async function failing(): Promise<never> {
  throw new Error('duplicate key: (王测试) already exists')
}
