import { compiled } from '../generated/kehu.mjs'
import { kehuPeer } from '../kehu-peer.mjs'

/** The same model, written as a module by `kehu model compile` before the run. */
export const peer = kehuPeer('kehu, generated', compiled)
