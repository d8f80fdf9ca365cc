import type { Task } from '../tasks/task.ts'

/** A task that failed as often as a queue hands it out. */
export interface Failure {
  readonly task: Task
  /** What was told the last time. */
  readonly reason: string
}

/** How a queue hands out. */
export interface QueueOptions {
  readonly address: string
  /** So often a task is handed out in all, whether its worker says that it failed or is heard of no more. */
  readonly attempts: number
}

/**
 * What the example asks of a queue. Retries, leases of workers that are gone and waiting for a store that is away are the
 * engine's own; it promises to hand out a task at least once, never that it does so only once.
 */
export interface Queue {
  /** Adds tasks. Those that this object sent before and that are still there are not added again. */
  send(tasks: readonly Task[]): Promise<void>
  /** Some of the tasks that this object sent and that will not be handed out any more, if there are any. */
  failures(): Promise<readonly Failure[]>
  /** Takes tasks one by one until it is closed. One that `handle` rejects comes again, here or elsewhere. */
  work(handle: (task: Task) => Promise<void>): Promise<void>
  /** Ends in good order: what was taken is finished first. */
  close(): Promise<void>
}
