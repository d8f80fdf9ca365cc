import { setTimeout } from 'node:timers/promises'
import { describe, nameOf, type Task } from '../tasks/task.ts'
import type { Meeting } from './connect.ts'
import { insisting, patience } from './insisting.ts'

/**
 * Sends the tasks of a run that the sink lacks, and waits until it has all. What is done is known from the sink alone, so
 * that whoever waits may end and begin again. Throws as soon as a task has failed for good: it would wait for ever.
 */
export async function awaitTasks(
  { queue, sink }: Meeting,
  run: string,
  tasks: readonly Task[],
  onProgress: (done: number) => void,
): Promise<void> {
  let done = -1
  let lastSent = Number.NEGATIVE_INFINITY
  for (;;) {
    // Asked before the sink is: a task that failed for one worker may have been done by another.
    const failures = await insisting(() => queue.failures())
    const stored = await insisting(() => sink.stored(run))
    const lacking = tasks.filter((task) => !stored.has(nameOf(task)))
    if (tasks.length - lacking.length > done) {
      done = tasks.length - lacking.length
      onProgress(done)
      if (lacking.length === 0) return
      if (Number.isFinite(lastSent)) lastSent = performance.now()
    }
    const failure = failures.find(({ task }) => !stored.has(nameOf(task)))
    if (failure) throw new Error(`Given up: ${describe(failure.task)} has failed for good: ${failure.reason}`)
    if (performance.now() - lastSent > patience) {
      if (Number.isFinite(lastSent)) console.error(`Nothing was done for ${patience / 1_000} s. Is a worker running?`)
      await insisting(() => queue.send(lacking))
      lastSent = performance.now()
    }
    await setTimeout(200)
  }
}
