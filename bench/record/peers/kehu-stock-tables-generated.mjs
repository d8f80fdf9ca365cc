import { referenceTables } from 'kehu/data'
import { compile } from '../generated/kehu-stock.mjs'
import { kehuPeer } from '../kehu-peer.mjs'

export const peer = kehuPeer('kehu stock, generated, all tables', compile(referenceTables))
