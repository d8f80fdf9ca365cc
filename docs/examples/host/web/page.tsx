import { App, ConfigProvider, Flex, Layout, Select, Typography } from 'antd'
import chinese from 'antd/es/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { zhCN } from 'kehu/messages'
import { type ReactNode, StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Person } from '../server/people.ts'
import { fetchPeople } from './api.ts'

/** Shows a page for one person at a time, first for the first of these roles; who it is can be chosen, for want of a log-in. */
export function showPage(title: string, roles: readonly string[], content: (person: Person) => ReactNode): void {
  dayjs.locale('zh-cn')
  const root = document.body.appendChild(document.createElement('main'))
  createRoot(root).render(
    <StrictMode>
      <ConfigProvider locale={chinese}>
        <App>
          <Page title={title} roles={roles} content={content} />
        </App>
      </ConfigProvider>
    </StrictMode>,
  )
}

interface PageProps {
  readonly title: string
  readonly roles: readonly string[]
  readonly content: (person: Person) => ReactNode
}

function Page({ title, roles, content }: PageProps): ReactNode {
  const [people, setPeople] = useState<readonly Person[]>([])
  const [chosen, choose] = useState<string>()
  useEffect(() => {
    fetchPeople().then(setPeople)
  }, [])
  const first = people.find(({ role }) => role === roles[0])
  const person = people.find(({ id }) => id === chosen) ?? first
  return (
    <Layout>
      <Layout.Header style={{ background: '#fff', paddingInline: 24 }}>
        <Flex align="center" justify="space-between" style={{ height: '100%' }}>
          <Flex align="center" gap={32}>
            <Typography.Title level={4} style={{ margin: 0 }}>
              {title}
            </Typography.Title>
            <Typography.Link href="/sales.html">客户录入</Typography.Link>
            <Typography.Link href="/reviews.html">客户审核</Typography.Link>
          </Flex>
          <Select
            aria-label="当前人员"
            value={person?.id}
            onChange={choose}
            style={{ width: 200 }}
            options={people.map(({ id, name, role }) => ({ value: id, label: `${name}（${zhCN.roles[role]}）` }))}
          />
        </Flex>
      </Layout.Header>
      <Layout.Content style={{ padding: 24 }}>{person && content(person)}</Layout.Content>
    </Layout>
  )
}
