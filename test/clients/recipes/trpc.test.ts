import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { CustomerRecord } from 'kehu'
import { describe, expect, test } from 'vitest'
import { accepted, faulty, issues, repeated, written } from './requests.ts'
import { router } from './trpc-router.ts'

/** A client that talks HTTP to the router, without a socket between them. */
const client = createTRPCClient<typeof router>({
  links: [
    httpLink({
      url: 'http://localhost/trpc',
      fetch: (url, init) =>
        fetchRequestHandler({ endpoint: '/trpc', router, req: new Request(url, init as RequestInit) }),
    }),
  ],
})

describe('tRPC', () => {
  test('rejects with every message in Chinese and its path', async () => {
    const error: unknown = await client.addCustomer.mutate(faulty).catch((error) => error)
    if (!isClientError(error)) throw error
    expect(error.data).toMatchObject({ code: 'BAD_REQUEST', httpStatus: 400, issues })
    expect(error.message).toBe(issues[0]?.message)
    expect(repeated([error.message, error.shape])).toEqual([])
  })

  test('resolves to the record in canonical form', async () => {
    const record: CustomerRecord = await client.addCustomer.mutate(written)
    expect(record).toEqual(accepted)
  })
})

function isClientError(error: unknown): error is TRPCClientError<typeof router> {
  return error instanceof TRPCClientError
}
