import { join } from 'node:path'
import type { Outcome } from '../programs/coordinate.ts'
import { writeInventedCustomers } from '../programs/invented-customers.ts'
import { judgeAlone } from '../programs/single-process.ts'
import { type CutOptions, cutFile } from '../tasks/cut-file.ts'
import type { JudgedRow } from '../tasks/judge-chunk.ts'
import type { Format, Plan } from '../tasks/task.ts'

/** A file of invented customers, and what one process makes of it. */
export interface Job {
  readonly file: string
  readonly plan: Plan
  /** As a coordinator prints it. */
  readonly outcome: Outcome
  readonly rows: readonly JudgedRow[]
}

/** Invents a file and judges it by this process. */
export async function jobOf(folder: string, format: Format, customers: number, options: CutOptions): Promise<Job> {
  const file = join(folder, `customers.${format}`)
  await writeInventedCustomers(file, format, customers)
  const plan = await cutFile(file, options)
  const { rows, ...outcome } = await judgeAlone(plan)
  return { file, plan, outcome, rows }
}
