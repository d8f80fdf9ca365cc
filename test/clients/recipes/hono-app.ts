import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { customer } from './customer.ts'

export const app = new Hono().post(
  '/customers',
  sValidator('json', customer, (result, c) => {
    // Without this answer the middleware sends back what it was sent, personal data included.
    if (!result.success) return c.json({ issues: result.error }, 400)
    return undefined
  }),
  (c) => c.json(c.req.valid('json'), 201),
)
