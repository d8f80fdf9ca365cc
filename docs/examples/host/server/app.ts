import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { describeIssue, labelOf, messageOf, refusalMessageOf, zhCN } from 'kehu/messages'
import { changeCustomer } from './change-customer.ts'
import { findCustomer, findCustomers, historyOf, type Values } from './customer-rows.ts'
import { enterCustomer } from './enter-customer.ts'
import type { Outcome } from './outcome.ts'
import { type Person, people } from './people.ts'
import type { Service } from './service.ts'
import { showCustomer, showDetails } from './show-customer.ts'
import { takeStep } from './take-step.ts'

type Env = { Variables: { person: Person } }

/** The service as HTTP: JSON in, JSON out, and words for people in Chinese. */
export function appOf(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.use(bodyLimit({ maxSize: 64 * 1024 }))
  app.get('/api/people', (c) => c.json(people))
  app.use('/api/customers/*', async (c, next) => {
    const person = people.find(({ id }) => id === c.req.header('x-person'))
    if (!person) return c.json({ message: '请先登录。' }, 401)
    c.set('person', person)
    return next()
  })

  app.get('/api/customers', async (c) => {
    const query = { status: c.req.query('status') ?? '', name: c.req.query('name')?.trim() ?? '' }
    const found = await findCustomers(service.database, query)
    return c.json(found.flatMap((customer) => showCustomer(customer, c.var.person) ?? []))
  })

  app.get('/api/customers/:key', async (c) => {
    const customer = await findCustomer(service.database, c.req.param('key'))
    const steps = customer ? await historyOf(service.database, customer.key) : []
    const shown = customer && showDetails(customer, steps, c.var.person)
    return shown ? c.json(shown) : c.json(unknown, 404)
  })

  app.post('/api/customers', async (c) => {
    const record = await bodyOf(c)
    const key = c.req.header('idempotency-key')
    if (key === undefined || key.length > 100)
      return c.json({ message: '请在 Idempotency-Key 中给出这次提交的标识。' }, 400)
    return answer(c, await enterCustomer(service, c.var.person, { key, record }))
  })

  app.patch('/api/customers/:key', async (c) => {
    const { version, values } = await bodyOf(c)
    if (typeof version !== 'number' || !isObject(values)) throw new HTTPException(400)
    return answer(c, await changeCustomer(service, c.var.person, c.req.param('key'), { version, values }))
  })

  app.post('/api/customers/:key/:action{submit|approve|reject|withdraw|revise}', async (c) => {
    const { version, why } = await bodyOf(c)
    if (typeof version !== 'number' || (why !== undefined && typeof why !== 'string')) throw new HTTPException(400)
    const { key, action } = c.req.param()
    return answer(c, await takeStep(service, c.var.person, key, { action, version, why: why?.slice(0, 500) }))
  })

  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ message: '请求的格式不正确。' }, error.status)
    // The text of a database may quote the row that it refused.
    console.error(`${c.req.method} ${c.req.routePath}: ${error.name} ${'code' in error ? error.code : ''}`)
    return c.json({ message: '服务暂时不可用，请稍后重试。' }, 500)
  })
  return app
}

const unknown = { message: '没有这个客户。' }

async function bodyOf(c: Context): Promise<Values> {
  const body: unknown = await c.req.json().catch(() => undefined)
  if (!isObject(body)) throw new HTTPException(400)
  return body
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function answer(c: Context<Env>, outcome: Outcome): Response {
  switch (outcome.did) {
    case 'created':
    case 'stepped':
    case 'knew': {
      const warnings = outcome.issues.map((issue) => describeIssue(issue, zhCN))
      return c.json(
        { ...showCustomer(outcome.customer, c.var.person), warnings },
        outcome.did === 'created' ? 201 : 200,
      )
    }
    case 'found errors': {
      const errors = outcome.issues.filter(({ severity }) => severity === 'error')
      const issues = errors.map((issue) => ({
        field: issue.path[0] ?? null,
        label: labelOf(issue.path, zhCN),
        message: messageOf(issue, zhCN),
      }))
      return c.json({ message: '请改正后重新提交。', issues }, 422)
    }
    case 'refused':
      return c.json({ message: refusalMessageOf(outcome.refusal, zhCN), code: outcome.refusal.code }, 403)
    case 'found none':
      return c.json(unknown, 404)
    case 'came late':
      return c.json({ message: '其他人刚刚修改了这个客户，请刷新后重试。' }, 409)
  }
}
