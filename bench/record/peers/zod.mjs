import * as z from 'zod'
import { methods, zodPeer, zodSchemaOf } from '../zod-schema.mjs'

export const peer = zodPeer('zod', zodSchemaOf(z, methods))
