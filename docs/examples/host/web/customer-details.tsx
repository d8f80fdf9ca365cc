import { ProDescriptions } from '@ant-design/pro-components'
import { Divider, Flex, Timeline, Typography } from 'antd'
import dayjs from 'dayjs'
import { customerModel } from 'kehu'
import { industries } from 'kehu/data/industries'
import { formOf, industryTreeOf } from 'kehu/form'
import { proTableColumnsOf } from 'kehu/form/pro-components'
import { labelOf, zhCN } from 'kehu/messages'
import type { ReactNode } from 'react'
import type { ShownDetails, ShownStep } from '../server/show-customer.ts'
import { StatusTag } from './status-tag.tsx'
import { valueTextOf } from './value-text.ts'

const columns = proTableColumnsOf(
  formOf(customerModel, { language: zhCN, mode: 'view', trees: { industry: industryTreeOf(industries) } }),
)

/** A customer and what has happened to it. */
export function CustomerDetails({ customer }: { readonly customer: ShownDetails }): ReactNode {
  const filled = columns.filter(({ dataIndex }) => dataIndex in customer.record)
  return (
    <>
      <Flex align="center" gap={12}>
        <Typography.Text strong data-testid="number">
          {customer.number ?? '尚无编号'}
        </Typography.Text>
        <StatusTag status={customer.status} />
        {customer.due.length > 0 && (
          <Typography.Text type="secondary">
            待{customer.due.map((role) => zhCN.roles[role]).join('、')}审核
          </Typography.Text>
        )}
      </Flex>
      <Divider />
      <ProDescriptions column={2} columns={filled} dataSource={{ ...customer.record }} />
      <Divider orientation="left">历史</Divider>
      <Timeline items={customer.history.map((step) => ({ children: <Step step={step} />, color: colourOf(step) }))} />
    </>
  )
}

function Step({ step }: { readonly step: ShownStep }): ReactNode {
  // The first entry brings every value; they stand above already.
  const changes = step.action === 'create' ? [] : step.changes
  return (
    <div data-testid="step">
      <Typography.Text strong>{zhCN.actions[step.action]}</Typography.Text>
      <Typography.Text type="secondary">
        {` ${step.by}（${zhCN.roles[step.role]}） ${dayjs(step.at).format('YYYY-MM-DD HH:mm')} → ${zhCN.statuses[step.to]}`}
      </Typography.Text>
      {step.reasons.length > 0 && <div>需审核：{step.reasons.map((code) => zhCN.reasons[code]).join('、')}</div>}
      {step.why && <div>原因：{step.why}</div>}
      {changes.map(({ field, before, after }) => (
        <div key={field}>{`${labelOf(field, zhCN)}：${valueTextOf(field, before)} → ${valueTextOf(field, after)}`}</div>
      ))}
    </div>
  )
}

function colourOf({ to }: ShownStep): string {
  return to === 'effective' ? 'green' : to === 'rejected' ? 'red' : 'blue'
}
