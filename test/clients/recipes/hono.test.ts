import { describe, expect, test } from 'vitest'
import { app } from './hono-app.ts'
import { accepted, faulty, issues, repeated, written } from './requests.ts'

const post = (body: string) =>
  app.request('/customers', { method: 'POST', headers: { 'content-type': 'application/json' }, body })

describe('Hono', () => {
  test('answers 400 with every message in Chinese and its path', async () => {
    const response = await post(JSON.stringify(faulty))
    expect(response.status).toBe(400)
    const answer = await response.json()
    expect(answer).toEqual({ issues })
    expect(repeated(answer)).toEqual([])
  })

  test('answers 201 with the record in canonical form', async () => {
    const response = await post(JSON.stringify(written))
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual(accepted)
  })

  test('refuses what is no object, what is not said to be JSON, and what is none', async () => {
    const list = await post('["王测试"]')
    expect(list.status).toBe(400)
    expect(await list.json()).toEqual({
      issues: [{ path: [], message: '客户记录：请提供由字段名和值组成的对象。' }],
    })
    const untyped = await app.request('/customers', { method: 'POST', body: JSON.stringify(written) })
    expect(untyped.status).toBe(400)
    expect(repeated(await untyped.json())).toEqual([])
    const scrap = await post('王测试')
    expect(scrap.status).toBe(400)
    expect(await scrap.text()).not.toContain('王测试')
  })
})
