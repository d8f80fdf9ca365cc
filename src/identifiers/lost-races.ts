/** Each lost race is another process's gain, so a request comes through long before. */
const mostTries = 100

/**
 * Does work that a database undoes as a whole when another process was faster, until it is through. Only the codes that are
 * named mean this; any other error is the caller's to hear.
 *
 * Where the work is part of a transaction of the host, that is lost too: then the reason is told, not what follows from it.
 */
export async function afterLostRaces<Result>(
  work: () => Promise<Result>,
  codes: { readonly lost: readonly unknown[]; readonly transactionIsLost?: unknown },
): Promise<Result> {
  let reason: unknown
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      const code = codeOf(error)
      if (reason !== undefined && code === codes.transactionIsLost) throw reason
      if (tries === mostTries || !codes.lost.includes(code)) throw error
      reason = error
    }
  }
}

/** SQLSTATE as PostgreSQL clients give it, or the number that MySQL and MariaDB give. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return 'errno' in error && typeof error.errno === 'number' ? error.errno : 'code' in error ? error.code : undefined
}
