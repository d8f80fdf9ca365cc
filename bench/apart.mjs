import { fork } from 'node:child_process'

/**
 * Starts a contender in a process of its own, as a host runs it: what other contenders do to the engine's guesses about
 * types does not reach it. The module answers each message with the nanoseconds of one run, see `answerRounds`.
 *
 * @param {URL} module
 * @param {string[]} words its arguments
 * @param {string[]} [nodeOptions]
 * @returns a timer for `mediansOf`, which tells nothing if the contender does not start, and its end
 */
export async function apart(module, words, nodeOptions = []) {
  const child = fork(module, words, { execArgv: nodeOptions, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] })
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  const started = (await answerOf(child)) !== undefined
  return {
    error: started ? undefined : `does not start: ${/^(\w+Error):/m.exec(complaint)?.[1] ?? 'ended'}`,
    timer: () => {
      if (!started) return undefined
      child.send('round')
      return answerOf(child)
    },
    stop: () => child.kill(),
  }
}

/** In the process of a contender: says that it is ready, then times one run at every message. */
export function answerRounds(timed) {
  process.on('message', async () => process.send(await timed()))
  process.send('ready')
}

function answerOf(child) {
  return new Promise((resolve) => {
    child.once('message', settle)
    child.once('exit', settle)
    function settle(answer) {
      child.off('message', settle)
      child.off('exit', settle)
      // An exit tells a code, or nothing after a signal.
      resolve(child.exitCode === null ? answer : undefined)
    }
  })
}
