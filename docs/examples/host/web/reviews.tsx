import type { ActionType } from '@ant-design/pro-components'
import { type ReactNode, useRef, useState } from 'react'
import type { Person } from '../server/people.ts'
import { CustomerDrawer } from './customer-drawer.tsx'
import { CustomerTable } from './customer-table.tsx'
import { showPage } from './page.tsx'

/** The page of those who review customers: what waits, the longest first. */
function Reviews({ person }: { readonly person: Person }): ReactNode {
  const table = useRef<ActionType | undefined>(undefined)
  const [open, setOpen] = useState<string>()
  return (
    <>
      <CustomerTable person={person} status="pendingReview" table={table} open={({ key }) => setOpen(key)} />
      <CustomerDrawer
        person={person}
        customerKey={open}
        close={() => setOpen(undefined)}
        acted={() => table.current?.reload()}
      />
    </>
  )
}

showPage('客户审核', ['salesSupervisor'], (person) => <Reviews person={person} />)
