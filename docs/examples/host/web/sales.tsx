import type { ActionType } from '@ant-design/pro-components'
import { App, Button, Drawer } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import type { Person } from '../server/people.ts'
import { type Answer, enter } from './api.ts'
import { CustomerDrawer } from './customer-drawer.tsx'
import { CustomerForm } from './customer-form.tsx'
import { CustomerTable } from './customer-table.tsx'
import { showPage } from './page.tsx'

/** The page of those who enter customers. */
function Sales({ person }: { readonly person: Person }): ReactNode {
  const { modal } = App.useApp()
  const table = useRef<ActionType | undefined>(undefined)
  const [open, setOpen] = useState<string>()
  // One key for each form: a form that is sent twice, by a double click or after a lost answer, is one customer.
  const [formKey, setFormKey] = useState<string>()

  function entered({ number, status }: Answer): void {
    setFormKey(undefined)
    table.current?.reload()
    modal.success({
      title: `客户编号 ${number}`,
      content: status === 'pendingReview' ? '客户已提交，审核通过后生效。' : '客户已生效。',
    })
  }

  return (
    <>
      <CustomerTable
        person={person}
        table={table}
        open={({ key }) => setOpen(key)}
        toolbar={[
          <Button key="new" type="primary" onClick={() => setFormKey(crypto.randomUUID())}>
            新增客户
          </Button>,
        ]}
      />
      <Drawer
        open={formKey !== undefined}
        width={880}
        title="新增客户"
        onClose={() => setFormKey(undefined)}
        destroyOnHidden
      >
        {formKey !== undefined && (
          <CustomerForm person={person} send={(values) => enter(person, formKey, values)} done={entered} />
        )}
      </Drawer>
      <CustomerDrawer
        person={person}
        customerKey={open}
        close={() => setOpen(undefined)}
        acted={() => table.current?.reload()}
      />
    </>
  )
}

showPage('客户录入', ['salesRepresentative'], (person) => <Sales person={person} />)
