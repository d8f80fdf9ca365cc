import { App, Button, Drawer, Input, Space } from 'antd'
import { zhCN } from 'kehu/messages'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Person } from '../server/people.ts'
import type { ShownDetails } from '../server/show-customer.ts'
import { type Answer, act, change, fetchDetails } from './api.ts'
import { changedValues } from './changed-values.ts'
import { CustomerDetails } from './customer-details.tsx'
import { CustomerForm } from './customer-form.tsx'

interface CustomerDrawerProps {
  readonly person: Person
  /** The key of the customer that is open. */
  readonly customerKey: string | undefined
  readonly close: () => void
  /** Something has been done. */
  readonly acted: () => void
}

/** One customer: what is known, what has happened, and what this person may do. */
export function CustomerDrawer({ person, customerKey, close, acted }: CustomerDrawerProps): ReactNode {
  const { message, modal } = App.useApp()
  const [customer, setCustomer] = useState<ShownDetails>()
  const [isChanging, setChanging] = useState(false)
  const why = useRef('')
  const load = useCallback(async () => {
    setChanging(false)
    setCustomer(customerKey === undefined ? undefined : await fetchDetails(person, customerKey))
  }, [person, customerKey])
  useEffect(() => {
    load()
  }, [load])
  if (!customer) return null

  function tell(answer: Answer, done: string): void {
    if (answer.ok) message.success(done)
    else message.error(answer.message ?? '')
    load()
    acted()
  }

  async function take(action: string, reason?: string): Promise<void> {
    if (customer) tell(await act(person, customer, action, reason), `已${zhCN.actions[action]}`)
  }

  function askAndReject(): void {
    why.current = ''
    modal.confirm({
      title: '驳回原因',
      content: (
        <Input.TextArea
          aria-label="驳回原因"
          rows={3}
          onChange={({ target }) => {
            why.current = target.value
          }}
        />
      ),
      onOk: () => take('reject', why.current),
    })
  }

  const { actions } = customer
  const steps = actions.filter((action) => action !== 'change')
  return (
    <Drawer
      open
      width={880}
      title={String(customer.record.fullName)}
      onClose={close}
      extra={
        <Space>
          {actions.includes('change') && !isChanging && (
            <Button onClick={() => setChanging(true)}>{zhCN.actions.change}</Button>
          )}
          {steps.map((action) => (
            <Button
              key={action}
              danger={action === 'reject'}
              type={action === 'approve' ? 'primary' : 'default'}
              onClick={() => (action === 'reject' ? askAndReject() : take(action))}
            >
              {zhCN.actions[action]}
            </Button>
          ))}
        </Space>
      }
    >
      {isChanging ? (
        <CustomerForm
          person={person}
          mode="edit"
          customerType={String(customer.record.customerType)}
          status={customer.status}
          record={customer.record}
          send={(values) => change(person, customer, changedValues(customer.record, values))}
          done={(answer) => tell(answer, '已保存')}
        />
      ) : (
        <CustomerDetails customer={customer} />
      )}
    </Drawer>
  )
}
