import * as z from 'zod/mini'
import { zodPeer, zodSchemaOf } from '../zod-schema.mjs'

const checks = {
  minimum: (text, limit) => text.check(z.minLength(limit)),
  maximum: (text, limit) => text.check(z.maxLength(limit)),
  pattern: (text, regex) => text.check(z.regex(regex)),
  holds: (schema, test) => schema.check(z.refine(test)),
  optional: z.optional,
}

export const peer = zodPeer('zod mini', zodSchemaOf(z, checks))
