import { checkRecord, isRecord, parseRecord } from 'kehu'
import { today } from './today.mjs'

const context = { today }

/** A compiled model as a peer. */
export function kehuPeer(name, compiled) {
  return {
    name,
    parse: (record) => {
      const result = parseRecord(compiled, record, context)
      return result.ok ? result.value : undefined
    },
    failing: (record) =>
      checkRecord(compiled, record, context)
        .filter(({ severity }) => severity === 'error')
        .map(({ path }) => path[0]),
    is: (record) => isRecord(compiled, record, context),
  }
}
