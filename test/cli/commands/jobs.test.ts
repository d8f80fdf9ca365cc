import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileOf, jsonLines, kehu, resultOf, startKehu, useCommand } from '../command.ts'
import { csvOf, gb18030Of, ndjsonOf } from '../customers.ts'

useCommand()

const day = ['--today', '2026-11-23']

const manyLines = { 备注: '第一行\n第二行，"引号"\n=1+1' }
const rowsOfCsv = Array.from({ length: 900 }, (_, at) =>
  at % 11 === 0
    ? { 客户类型: '?' }
    : at % 5 === 0
      ? manyLines
      : at % 7 === 0
        ? { 客户规模: '大', 备注: '普通' }
        : { 备注: `${at}` },
)
const csv = `登记表,,\n${csvOf(...rowsOfCsv)}\n"坏行,\n短行,潜在客户\n,,,\n"不闭合,${'长'.repeat(900)}\n${csvOf({}, manyLines)}`
const ndjson = `${ndjsonOf(...Array.from({ length: 700 }, (_, at) => (at % 6 === 0 ? { phone: '1' } : {})))}\n\n{\r\n[]\n{"remark":"\ufffd"}`
const json = `[${ndjson
  .split('\n')
  .filter((line) => line.length > 3)
  .join(',\n')},\n{},,{"a":\n1}]`

const inputs = {
  CSV: [csv, '.csv'],
  'CSV in GB18030': [gb18030Of(csv), '.csv'],
  'CSV in UTF-16': [Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]), '.csv'],
  NDJSON: [ndjson, '.ndjson'],
  JSON: [json, '.json'],
} as const

/** What a check answers, and the files that it writes. */
async function check(input: string, args: readonly string[]) {
  const files = [fileOf('accepted.csv'), fileOf('rejected.csv')] as const
  const result = await kehu(['check', input, ...day, '--accepted', files[0], '--rejected', files[1], ...args])
  return { ...result, files: files.map((path) => readFileSync(path, 'utf8')) }
}

describe('kehu check --jobs', () => {
  test.each(Object.entries(inputs))(
    'says and writes of %s what one thread does, byte for byte',
    async (name, [content, extension]) => {
      const input = fileOf(`${name}${extension}`, content)
      const alone = await check(input, ['--format', 'text'])
      expect(alone.code).toBe(1)
      expect(alone.stdout.split('\n').length).toBeGreaterThan(600)
      for (const jobs of ['2', '3']) expect(await check(input, ['--format', 'text', '--jobs', jobs])).toEqual(alone)
    },
  )

  test.each(['json', 'ndjson', 'csv', 'junit', 'github'])(
    'gives the report %s of one thread, of no records too',
    async (format) => {
      const args = ['check', '-', ...day, '--input', 'csv', '--format', format]
      for (const stdin of [csv, csvOf(), csvOf({})]) {
        expect(await kehu([...args, '--jobs', '2'], { stdin })).toEqual(await kehu(args, { stdin }))
      }
    },
  )

  test.each([0, 1, 5, 60, 1000])(
    'stops after more than %i refused records at the record at which one thread stops',
    async (most) => {
      const args = ['check', '-', ...day, '--input', 'csv', '--format', 'ndjson', '--max-errors', String(most)]
      const alone = await kehu(args, { stdin: csv })
      expect(await kehu([...args, '--jobs', '2'], { stdin: csv })).toEqual(alone)
      if (most < 60) expect(jsonLines(alone.stdout).at(-1).summary.refused).toBe(most + 1)
    },
  )

  test('judges by the model and the day that are given', async () => {
    const machines = { kind: 'number', module: 'company', required: true, maximum: 100 }
    const model = fileOf('own.json', JSON.stringify({ extends: 'customer', fields: { machines } }))
    const args = ['check', '-', '--model', model, '--today', '2020-01-01', '--format', 'ndjson', '--occasion', 'stock']
    const stdin = csvOf({ machines: '5' }, { machines: '500' }, { 预计下次跟进时间: '2019-01-01' })
    const alone = await kehu(args, { stdin })
    expect(await kehu([...args, '--jobs', '2'], { stdin })).toEqual(alone)
    const filtered = ['filter', '--model', model, '--today', '2020-01-01']
    const records = ndjsonOf({}, { machines: 5 })
    const { stdout } = await kehu([...filtered, '--jobs', '2'], { stdin: records })
    expect(stdout).toBe((await kehu(filtered, { stdin: records })).stdout)
    expect(jsonLines(stdout).map(({ ok }) => ok)).toEqual([false, true])
  })

  test('refuses to number, and an input that is none, as one thread does', async () => {
    expect(await kehu(['check', '-', '--jobs', '2', '--number-from', '1'], { stdin: csv })).toMatchObject({ code: 2 })
    for (const args of [
      ['check', fileOf('no-such.csv')],
      ['check', '-'],
    ]) {
      expect(await kehu([...args, '--jobs', '2'])).toEqual(await kehu(args))
    }
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('on %s ends with %i and says how many records it has told of', async (signal, exitCode) => {
    const child = startKehu(['check', '-', ...day, '--format', 'ndjson', '--input', 'ndjson', '--jobs', '2'])
    const result = resultOf(child)
    let received = 0
    child.stdout?.on('data', (text: string) => {
      received += text.length
    })
    child.stdin?.write(ndjsonOf(...Array.from({ length: 2000 }, () => ({}))))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    // What is still on its way when a process is told to end is lost, and may have been counted.
    await settled(() => received)
    child.kill(signal)
    const { code, stdout, stderr } = await result
    expect(code).toBe(exitCode)
    expect(stderr).toContain(`已中断：检查了${jsonLines(stdout).length}条`)
  })

  test('ends quietly when nobody reads on', async () => {
    const child = startKehu(['check', '-', ...day, '--input', 'ndjson', '--format', 'ndjson', '--jobs', '2'])
    child.stdin?.end(ndjsonOf(...Array.from({ length: 3000 }, () => ({}))))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    child.stdout?.destroy()
    const { code, stderr } = await resultOf(child)
    expect([code, stderr.includes('EPIPE')]).toEqual([0, false])
  })
})

describe('kehu filter --jobs', () => {
  test('reads no further while its reader rests, and loses nothing', async () => {
    const child = startKehu(['filter', ...day, '--jobs', '2'])
    child.stdout?.pause()
    const records = ndjsonOf(...Array.from({ length: 4000 }, () => ({})))
    for (let time = 0; time < 10; time += 1) child.stdin?.write(records)
    child.stdin?.end()
    await settled(() => child.stdin?.writableLength ?? 0)
    expect(child.stdin?.writableLength).toBeGreaterThan(records.length * 5)
    const result = resultOf(child)
    child.stdout?.resume()
    const answers = jsonLines((await result).stdout)
    expect(answers.map(({ row }) => row)).toEqual(Array.from({ length: 40_000 }, (_, at) => at + 1))
  })
})

/** Waits until a figure changes no more for a second. */
async function settled(figure: () => number): Promise<void> {
  for (let before = -1; before !== figure(); ) {
    before = figure()
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}
