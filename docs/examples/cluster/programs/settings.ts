import { customerModel } from 'kehu'
import { businessDate } from 'kehu/identifiers'
import type { CutOptions } from '../chunks/cut-file.ts'

/** How a run cuts and judges, by `TODAY` and `CHUNK_BYTES`. */
export function cutOptions({ TODAY, CHUNK_BYTES = '1048576' }: NodeJS.ProcessEnv): CutOptions {
  return { today: TODAY ?? businessDate(new Date(), customerModel.numbering.timeZone), size: Number(CHUNK_BYTES) }
}
