import { type ActionType, type ProColumns, ProTable } from '@ant-design/pro-components'
import { customerModel } from 'kehu'
import { industries } from 'kehu/data/industries'
import { formOf, industryTreeOf } from 'kehu/form'
import { proTableColumnsOf } from 'kehu/form/pro-components'
import { zhCN } from 'kehu/messages'
import type { MutableRefObject, ReactNode } from 'react'
import type { Person } from '../server/people.ts'
import type { ShownCustomer } from '../server/show-customer.ts'
import { fetchCustomers } from './api.ts'
import { StatusTag } from './status-tag.tsx'

type Row = ShownCustomer

const shown = ['fullName', 'customerType', 'size', 'contactName', 'phone', 'intent']

/** The columns of the record are those of the model; number and status stand around them. */
const columns: ProColumns<Row>[] = [
  { title: '客户编号', dataIndex: 'number', width: 180, search: false, renderText: (number) => number ?? '尚无编号' },
  ...proTableColumnsOf(
    formOf(customerModel, { language: zhCN, mode: 'view', trees: { industry: industryTreeOf(industries) } }),
  )
    .filter(({ dataIndex }) => shown.includes(dataIndex))
    .map(
      (column): ProColumns<Row> => ({
        ...column,
        dataIndex: ['record', column.dataIndex],
        ...(column.dataIndex === 'fullName' ? {} : { search: false }),
      }),
    ),
  {
    title: '状态',
    dataIndex: 'status',
    width: 100,
    valueType: 'select',
    fieldProps: { options: Object.entries(zhCN.statuses).map(([value, label]) => ({ value, label })) },
    render: (_, { status }) => <StatusTag status={status} />,
  },
]

interface CustomerTableProps {
  readonly person: Person
  /** Only customers of this status; absent: of any, to be searched for. */
  readonly status?: string
  readonly table: MutableRefObject<ActionType | undefined>
  readonly open: (customer: Row) => void
  readonly toolbar?: ReactNode[]
}

/** A list of customers as a person may see them; a row opens the customer. */
export function CustomerTable({ person, status, table, open, toolbar = [] }: CustomerTableProps): ReactNode {
  return (
    <ProTable<Row>
      key={person.id}
      actionRef={table}
      rowKey="key"
      columns={columns}
      search={status === undefined ? { filterType: 'light' } : false}
      options={{ density: false, setting: false }}
      pagination={{ pageSize: 20 }}
      scroll={{ x: 'max-content' }}
      toolBarRender={() => toolbar}
      onRow={(row) => ({ onClick: () => open(row), style: { cursor: 'pointer' } })}
      request={async ({ status: chosen = '', record }) => {
        const data = await fetchCustomers(person, { status: status ?? chosen, name: record?.fullName ?? '' })
        return { data, success: true }
      }}
    />
  )
}
