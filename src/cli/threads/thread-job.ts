import type { CustomerModel } from '../../model/index.ts'
import type { CheckContext } from '../../record/index.ts'
import type { CheckPlan } from '../check/part-checker.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { SourceLayout } from '../input/source.ts'
import type { Settings, Speech } from '../settings.ts'

/** What a thread is told when it begins: plain data. */
export type ThreadJob = (FilterJob | CheckJob) & {
  readonly model: CustomerModel
  readonly context: CheckContext
}

interface FilterJob {
  readonly command: 'filter'
}

interface CheckJob {
  readonly command: 'check'
  readonly plan: CheckPlan
  readonly layout: SourceLayout
}

/** How many threads are asked for. Numbers are given one after another, in one. */
export function jobsOf(
  { jobs = 1, numberFrom }: { readonly jobs?: number; readonly numberFrom?: number },
  { words }: Speech,
): number {
  if (jobs > 1 && numberFrom !== undefined) throw failure(exitCodes.usage, words.numbersNeedOneJob)
  return jobs
}

/** The part of a job that says how to judge. */
export function judgingJob({ compiled, context }: Settings): Pick<ThreadJob, 'model' | 'context'> {
  return { model: compiled.model, context }
}
