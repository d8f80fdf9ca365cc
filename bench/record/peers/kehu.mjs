import { compileModel, customerModel, defineCustomerModel } from 'kehu'
import { kehuPeer } from '../kehu-peer.mjs'
import { reducedChanges } from '../reduced-model.mjs'

/** A model of one's own, without tables, compiled into closures where it is used. */
const reduced = defineCustomerModel({ ...reducedChanges, extends: customerModel })

export const peer = kehuPeer('kehu, closures', compileModel(reduced))
