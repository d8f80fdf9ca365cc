/**
 * Repeats a cleaning step until it changes nothing, so that cleaning twice is cleaning once.
 * The step must shorten the text or be idempotent, and the caller caps the length: a hostile text costs its square.
 */
export function settle(text: string, step: (text: string) => string): string {
  let settled = text
  for (;;) {
    const next = step(settled)
    if (next === settled) return settled
    settled = next
  }
}
