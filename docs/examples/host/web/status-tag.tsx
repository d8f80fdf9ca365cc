import { Tag } from 'antd'
import { zhCN } from 'kehu/messages'
import type { ReactNode } from 'react'

const colours: Readonly<Record<string, string>> = {
  effective: 'success',
  pendingReview: 'processing',
  rejected: 'error',
}

/** A status in words and colour. */
export function StatusTag({ status }: { readonly status: string }): ReactNode {
  return <Tag color={colours[status] ?? 'default'}>{zhCN.statuses[status] ?? status}</Tag>
}
