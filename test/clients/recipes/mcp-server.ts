import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { customerModel, parseRecord } from 'kehu'
import { inputSchemaOf, jsonSchemaOf } from 'kehu/json-schema'
import { describeIssue, zhCN } from 'kehu/messages'
import { compiled, context } from './customer.ts'

const input = inputSchemaOf(customerModel, { language: zhCN })
const output = jsonSchemaOf(customerModel, { language: zhCN })

export const server = new Server({ name: 'customers', version: '1.0.0' }, { capabilities: { tools: {} } })

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: [
    {
      name: 'add_customer',
      title: '新增客户',
      description: '新增一个企业客户。',
      inputSchema: { ...input, type: 'object' },
      outputSchema: { ...output, type: 'object' },
    },
  ],
}))

server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
  if (params.name !== 'add_customer') throw new Error(`没有名为“${params.name}”的工具。`)
  const { ok, value, issues } = parseRecord(compiled, params.arguments, context)
  const messages = issues.map((issue) => describeIssue(issue, zhCN))
  const text = [ok ? '已新增客户。' : '未新增客户，请改正后重试。', ...messages].join('\n')
  return { content: [{ type: 'text', text }], ...(ok ? { structuredContent: value } : { isError: true }) }
})
