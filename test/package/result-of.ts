import { execFile } from 'node:child_process'
import { packageRoot } from '../../.config/subpaths.ts'

interface Result {
  readonly code: number
  readonly output: string
  readonly complaints: string
}

interface Way {
  /** Where to run; the package unless told. */
  readonly folder?: string
  /** An exit code other than 0 is an answer, not a failure. */
  readonly mayFail?: boolean
}

/** Runs a program to its end and gives what it said; a failure shows all of it. */
export function resultOf(program: string, parameters: readonly string[], way: Way = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const options = { cwd: way.folder ?? packageRoot, maxBuffer: 64 * 1024 * 1024, env: environment() }
    const child = execFile(program, parameters, options, (failure, output, complaints) => {
      const code = typeof failure?.code === 'number' ? failure.code : failure ? -1 : 0
      if (failure && !(way.mayFail && code > 0)) {
        reject(new Error([`${program} ${parameters.join(' ')}`, failure.message, output, complaints].join('\n')))
      } else {
        resolve({ code, output, complaints })
      }
    })
    child.stdin?.end()
  })
}

/** Without what the test runner sets for itself, and without colours. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, NODE_ENV: _mode, FORCE_COLOR: _colour, ...rest } = process.env
  return { ...rest, NO_COLOR: '1' }
}
