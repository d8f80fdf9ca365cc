import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { jsonLines, kehu } from '../command.ts'

/** The day on which the tests take place. */
export const day = ['--today', '2026-11-23']

/** The table of a CSV file, header first. */
export function tableOf(path: string): string[][] {
  return parse(readFileSync(path), { bom: true, relax_column_count: true })
}

/** The records of a file in canonical form, as the command reads them. */
export async function valuesOf(path: string): Promise<unknown[]> {
  const { stdout } = await kehu(['check', path, ...day, '--format', 'ndjson'])
  return jsonLines(stdout).flatMap(({ value }) => (value ? [value] : []))
}
