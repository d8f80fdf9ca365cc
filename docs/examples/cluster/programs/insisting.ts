import { setTimeout } from 'node:timers/promises'

/** So many milliseconds the coordinator waits for what should have come. */
export const patience = 60_000

/** Asks again for a while: a store that is restarted is back soon. */
export async function insisting<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (performance.now() > end) throw error
      await setTimeout(500)
    }
  }
}
