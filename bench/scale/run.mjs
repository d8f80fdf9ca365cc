/** How fast records pass through the command, and whether its memory grows with their number. docs/scale.md takes its figures from the files that this writes. */
await import('./throughput.mjs')
await import('./memory.mjs')
