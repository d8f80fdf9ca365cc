import { CommanderError } from 'commander'
import { exitCodes, isFailure } from './exit-codes.ts'
import { type Host, say } from './host.ts'
import { programOf } from './program.ts'
import { localeOfEnvironment, locales, type Speech, speechOf } from './settings.ts'

/** Does what the arguments ask and answers with the exit code; never throws. */
export async function runCommand(args: readonly string[], host: Host): Promise<number> {
  const speech = speechOf(localeOf(args, host))
  let exitCode: number = exitCodes.fine
  const program = programOf(speech, host, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (reason) {
    return exitCodeOf(reason, speech, host)
  }
}

function exitCodeOf(reason: unknown, { words }: Speech, host: Host): number {
  if (reason instanceof CommanderError) return reason.exitCode === 0 ? exitCodes.fine : exitCodes.usage
  if (isFailure(reason)) {
    say(host, `kehu: ${reason.message}`)
    return reason.exitCode
  }
  say(host, words.bug)
  say(host, traceOf(reason))
  return exitCodes.bug
}

/** Where a mistake happened, without its message: that could repeat what stands in a record. */
function traceOf(reason: unknown): string {
  if (!(reason instanceof Error)) return typeof reason
  const places = (reason.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [reason.name, ...places].join('\n')
}

/** The language must be known before the arguments are understood, so that help and errors are in it. */
function localeOf(args: readonly string[], host: Host): string {
  const position = args.findLastIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const asked = args[position]?.startsWith('--locale=') ? args[position]?.slice(9) : args[position + 1]
  const known = position >= 0 && locales.find((locale) => locale === asked)
  return known || localeOfEnvironment(host.env)
}
