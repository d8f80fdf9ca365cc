/** What the command answers to the shell. An interrupted run answers 128 and the number of the signal: 130, 143. */
export const exitCodes = {
  /** Everything is acceptable. */
  fine: 0,
  /** A record was refused, or a threshold was crossed. */
  invalid: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The input cannot be read, or a file cannot be written. */
  unreadable: 3,
  /** A mistake in this program. */
  bug: 4,
} as const

/** A reason to stop that the user can do something about: told in one line, without a stack. */
export interface Failure extends Error {
  readonly exitCode: number
}

/** Makes the error that ends the command with this exit code and message. */
export function failure(exitCode: number, message: string): Failure {
  return Object.assign(new Error(message), { exitCode })
}

/** Whether an error is one that `failure` made. */
export function isFailure(reason: unknown): reason is Failure {
  return reason instanceof Error && 'exitCode' in reason && typeof reason.exitCode === 'number'
}
