import { compileModel, customerModel } from 'kehu'
import { kehuPeer } from '../kehu-peer.mjs'

export const peer = kehuPeer('kehu stock, closures', compileModel(customerModel))
