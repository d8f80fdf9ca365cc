import { initTRPC, StandardSchemaV1Error } from '@trpc/server'
import { customer } from './customer.ts'

const t = initTRPC.create({
  // By itself an error carries the first message alone.
  errorFormatter: ({ shape, error: { cause } }) => ({
    ...shape,
    data: { ...shape.data, issues: cause instanceof StandardSchemaV1Error ? cause.issues : [] },
  }),
})

export const router = t.router({
  addCustomer: t.procedure.input(customer).mutation(({ input }) => input),
})
