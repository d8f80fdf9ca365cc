import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { server } from './mcp-server.ts'
import { accepted, faulty, issues, repeated, written } from './requests.ts'

const client = new Client({ name: 'model', version: '1.0.0' })

beforeAll(async () => {
  const [clientSide, serverSide] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(serverSide), client.connect(clientSide)])
})
afterAll(() => client.close())

describe('MCP', () => {
  test('tells the fields of a customer in Chinese', async () => {
    const { tools } = await client.listTools()
    expect(tools).toMatchObject([{ name: 'add_customer', inputSchema: { title: '客户记录' } }])
    expect(tools[0]?.inputSchema.properties).toMatchObject({
      phone: { title: '联系电话/手机', examples: ['13812345678/010-62345678'] },
      customerType: { title: '客户类型' },
    })
  })

  test('gives the model every message in Chinese as the result of the tool', async () => {
    const result = await client.callTool({ name: 'add_customer', arguments: faulty })
    const text = ['未新增客户，请改正后重试。', ...issues.map(({ message }) => message)].join('\n')
    expect(result).toMatchObject({ isError: true, content: [{ type: 'text', text }] })
    expect(result.structuredContent).toBeUndefined()
    expect(repeated(result)).toEqual([])
  })

  test('gives the record in canonical form, as its schema says', async () => {
    await client.listTools()
    const result = await client.callTool({ name: 'add_customer', arguments: written })
    expect(result).toMatchObject({ content: [{ type: 'text', text: '已新增客户。' }] })
    expect(result.isError).toBeFalsy()
    expect(result.structuredContent).toEqual(accepted)
  })

  test('refuses a tool that there is not', async () => {
    await expect(client.callTool({ name: 'remove_customer' })).rejects.toThrow('没有名为“remove_customer”的工具。')
  })
})
