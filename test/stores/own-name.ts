import { randomUUID } from 'node:crypto'

/** A name that no other test run has, for a table or a prefix. */
export function ownName(): string {
  return `kehu_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`
}
