/** What every program says at its end. */
export function tell(refused) {
  process.stdout.write(`refused ${refused}\n`)
}
