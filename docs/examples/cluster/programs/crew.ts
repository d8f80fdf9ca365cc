import { type ChildProcess, fork } from 'node:child_process'

/** Worker processes on this computer. */
export interface Crew {
  readonly processes: readonly ChildProcess[]
  /** Ends them in good order. */
  dismiss(): Promise<void>
}

/** Starts workers, and another one for each that ends by itself, as the supervisor of a cluster does. */
export function crewOf(
  program: string,
  size: number,
  environment: NodeJS.ProcessEnv,
  execPath: string = process.execPath,
): Crew {
  let isDismissed = false
  function hired(place: number): ChildProcess {
    const child = fork(program, { execPath, env: environment, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child.once('exit', () => {
      if (!isDismissed) processes[place] = hired(place)
    })
    return child
  }
  const processes: ChildProcess[] = []
  for (let place = 0; place < size; place += 1) processes.push(hired(place))
  return {
    processes,
    async dismiss() {
      isDismissed = true
      await Promise.all(
        processes.map((child) => {
          const gone = new Promise((resolve) => child.once('exit', resolve))
          child.kill('SIGTERM')
          return child.exitCode === null && child.signalCode === null ? gone : undefined
        }),
      )
    },
  }
}
