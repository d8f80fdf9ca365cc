import { fileURLToPath } from 'node:url'
import { today } from '../record/today.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const kehu = here('../../dist/cli/main.js')
const filter = [kehu, 'filter', '--today', today]
const check = [kehu, 'check', '-', '--today', today, '--format', 'ndjson']

/** Programs that read records from the standard input, and what they do with them. */
export const contestants = {
  'parse, stringify': { format: 'ndjson', args: [here('by-hand.mjs'), 'copy'] },
  'parse, judge, stringify': { format: 'ndjson', args: [here('by-hand.mjs'), 'judge'] },
  'kehu filter': { format: 'ndjson', args: filter },
  'kehu filter --jobs 2': { format: 'ndjson', args: [...filter, '--jobs', '2'] },
  'kehu check, NDJSON': { format: 'ndjson', args: [...check, '--input', 'ndjson'] },
  'kehu check, NDJSON, --jobs 2': { format: 'ndjson', args: [...check, '--input', 'ndjson', '--jobs', '2'] },
  'kehu check, CSV': { format: 'csv', args: [...check, '--input', 'csv'] },
  'kehu check, CSV, --jobs 2': { format: 'csv', args: [...check, '--input', 'csv', '--jobs', '2'] },
}

/** Those whose memory is measured. */
export const memoryJobs = {
  'kehu filter': { format: 'ndjson', args: filter },
  'kehu check, NDJSON': { format: 'ndjson', args: [...check, '--input', 'ndjson'] },
  'kehu check, CSV': { format: 'csv', args: [...check, '--input', 'csv'] },
}
