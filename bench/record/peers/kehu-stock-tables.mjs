import { compileModel, customerModel } from 'kehu'
import { referenceTables } from 'kehu/data'
import { kehuPeer } from '../kehu-peer.mjs'

export const peer = kehuPeer('kehu stock, closures, all tables', compileModel(customerModel, referenceTables))
