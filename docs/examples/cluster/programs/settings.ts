import { customerModel } from 'kehu'
import { businessDate } from 'kehu/identifiers'
import type { CutOptions } from '../tasks/cut-file.ts'

/** How a run cuts and judges, by `TODAY`, `CHUNK_BYTES` and `SHARDS`. */
export function cutOptions({ TODAY, CHUNK_BYTES = '1048576', SHARDS = '16' }: NodeJS.ProcessEnv): CutOptions {
  return {
    today: TODAY ?? businessDate(new Date(), customerModel.numbering.timeZone),
    size: Number(CHUNK_BYTES),
    shards: Number(SHARDS),
  }
}
