import type { Person } from '../server/people.ts'
import type { ShownCustomer, ShownDetails } from '../server/show-customer.ts'

/** What the service says to something that was sent. */
export interface Answer extends Partial<ShownCustomer> {
  readonly ok: boolean
  readonly message?: string
  readonly issues?: readonly { readonly field: string | null; readonly message: string }[]
  readonly warnings?: readonly string[]
}

export async function fetchPeople(): Promise<readonly Person[]> {
  return (await fetch('/api/people')).json()
}

export async function fetchCustomers(
  person: Person,
  query: Readonly<Record<string, string>>,
): Promise<ShownCustomer[]> {
  const response = await fetch(`/api/customers?${new URLSearchParams(query)}`, { headers: headersOf(person) })
  return response.ok ? response.json() : []
}

export async function fetchDetails(person: Person, key: string): Promise<ShownDetails | undefined> {
  const response = await fetch(`/api/customers/${key}`, { headers: headersOf(person) })
  return response.ok ? response.json() : undefined
}

/** Sends a form; the key stays the same when it is sent again. */
export function enter(person: Person, key: string, record: unknown): Promise<Answer> {
  return send(person, 'POST', '/api/customers', record, { 'idempotency-key': key })
}

export function change(person: Person, { key, version }: ShownCustomer, values: unknown): Promise<Answer> {
  return send(person, 'PATCH', `/api/customers/${key}`, { version, values })
}

export function act(person: Person, { key, version }: ShownCustomer, action: string, why?: string): Promise<Answer> {
  return send(person, 'POST', `/api/customers/${key}/${action}`, { version, why })
}

async function send(
  person: Person,
  method: string,
  path: string,
  body: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const headers = { ...headersOf(person), 'content-type': 'application/json', ...more }
  try {
    const response = await fetch(path, { method, headers, body: JSON.stringify(body) })
    return { ...(await response.json()), ok: response.ok }
  } catch {
    return { ok: false, message: '网络不可用，请稍后重试。' }
  }
}

function headersOf({ id }: Person): Record<string, string> {
  return { 'x-person': id }
}
