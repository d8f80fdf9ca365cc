import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { startKehu, useCommand } from './command.ts'
import { csvOf, ndjsonOf } from './customers.ts'

useCommand()

/** So many rows are a block, which is sent again and again. */
const blockSize = 1000

const changes = Array.from({ length: blockSize }, (_, at) => ({ ...(at % 10 === 0 ? { remark: '=1+1' } : {}) }))
const csv = csvOf(...changes.map(({ remark }) => (remark === undefined ? {} : { 备注: '多\n行' })))
const headerEnd = csv.indexOf('\n') + 1

const inputs = {
  ndjson: { head: '', block: ndjsonOf(...changes) },
  csv: { head: csv.slice(0, headerEnd), block: csv.slice(headerEnd) },
} as const

const teller = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(['peak', process.resourceUsage().maxRSS, ''].join(' ')))",
)}`

/** The most memory that a run takes, in megabytes. */
async function peakOf(
  args: readonly string[],
  { head, block }: (typeof inputs)['csv'],
  blocks: number,
): Promise<number> {
  const child = startKehu(args, { NODE_OPTIONS: `--import ${teller}` })
  const { stdin, stdout, stderr } = child
  if (!stdin || !stdout || !stderr) throw new Error('The command should have pipes')
  let told = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  stdout.resume()
  stdin.write(head)
  for (let sent = 0; sent < blocks; sent += 1) if (!stdin.write(block)) await once(stdin, 'drain')
  stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
  return Number(/peak (\d+)/.exec(told)?.[1]) / 1024
}

const day = ['--today', '2026-11-23']

describe('The memory of a run', () => {
  test.each([
    ['kehu filter', ['filter', ...day], inputs.ndjson],
    ['kehu check, NDJSON', ['check', '-', ...day, '--input', 'ndjson', '--format', 'ndjson'], inputs.ndjson],
    ['kehu check, CSV', ['check', '-', ...day, '--input', 'csv', '--format', 'ndjson'], inputs.csv],
  ] as const)(
    'of %s does not grow with the number of rows',
    async (_name, args, input) => {
      const few = await peakOf(args, input as (typeof inputs)['csv'], 10)
      expect(few).toBeGreaterThan(30)
      // A row that were kept would take two kilobytes at least, and these a hundred megabytes.
      expect((await peakOf(args, input as (typeof inputs)['csv'], 60)) - few).toBeLessThan(50)
    },
    240_000,
  )
})
