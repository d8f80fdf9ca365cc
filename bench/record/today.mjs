/** The day of the benchmark. */
export const today = '2026-11-23'
