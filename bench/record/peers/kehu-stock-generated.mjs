import { compiled } from '../generated/kehu-stock.mjs'
import { kehuPeer } from '../kehu-peer.mjs'

export const peer = kehuPeer('kehu stock, generated', compiled)
