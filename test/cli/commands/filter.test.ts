import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { goodRecord } from '../../record/records.ts'
import { jsonLines, kehu, resultOf, startKehu, useCommand } from '../command.ts'
import { ndjsonOf } from '../customers.ts'

useCommand()

const args = ['filter', '--today', '2026-11-23']

describe('kehu filter', () => {
  test('answers each line with one line, in order, whatever the line is', async () => {
    const lines = [
      JSON.stringify(goodRecord),
      '',
      '{"fullName":',
      '[]',
      'null',
      '   ',
      JSON.stringify({ ...goodRecord, customerType: '潜在' }),
    ]
    const { code, stdout, stderr } = await kehu(args, { stdin: lines.join('\r\n') })
    const answers = jsonLines(stdout)
    expect([code, stderr]).toEqual([0, ''])
    expect(answers.map(({ row, ok, issues }) => [row, ok, issues[0]?.code])).toEqual([
      [1, true, undefined],
      [2, false, 'row_empty'],
      [3, false, 'row_bad_json'],
      [4, false, 'not_an_object'],
      [5, false, 'not_an_object'],
      [6, false, 'row_empty'],
      [7, true, undefined],
    ])
    expect(answers[6].review).toMatchObject({ required: true, reviewer: 'salesSupervisor' })
  })

  test('says the same as check does of the same records', async () => {
    const stdin = ndjsonOf({}, { phone: '1' }, { customerType: 'potential' })
    const filtered = await kehu(args, { stdin })
    const checked = await kehu(['check', '-', '--today', '2026-11-23', '--format', 'ndjson'], { stdin })
    expect(checked.stdout.startsWith(filtered.stdout)).toBe(true)
  })

  test('is silent about nothing, and gives the same bytes for the same input', async () => {
    expect(await kehu(args)).toEqual({ code: 0, stdout: '', stderr: '' })
    const stdin = ndjsonOf({}, { phone: '1' })
    expect((await kehu(args, { stdin })).stdout).toBe((await kehu(args, { stdin, env: { LANG: 'en_US' } })).stdout)
  })

  test('answers at once while the pipe stays open', async () => {
    const child = startKehu(args)
    child.stdin?.write(ndjsonOf({}))
    const [first] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    expect(JSON.parse(String(first))).toMatchObject({ row: 1, ok: true })
    child.stdin?.write('{"half":')
    child.stdin?.write(' 1}\n')
    const [second] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    expect(JSON.parse(String(second))).toMatchObject({ row: 2, ok: false })
    child.stdin?.end()
    expect((await resultOf(child)).code).toBe(0)
  })

  test('loses nothing to a slow reader, nor to a character that is cut in two', async () => {
    const text = Buffer.from(ndjsonOf(...Array.from({ length: 1500 }, () => ({}))))
    const child = startKehu(args)
    child.stdout?.pause()
    for (let at = 0; at < text.length; at += 9973) child.stdin?.write(text.subarray(at, at + 9973))
    child.stdin?.end()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const result = resultOf(child)
    child.stdout?.resume()
    const { stdout, code } = await result
    const answers = jsonLines(stdout)
    expect([code, answers.length, answers.every(({ ok }) => ok)]).toEqual([0, 1500, true])
    expect(answers.at(-1).row).toBe(1500)
  })

  test('answers a line that is too long once, and reads on', async () => {
    const { stdout } = await kehu(args, { stdin: `{"a":"${'x'.repeat(2_500_000)}"}\n${ndjsonOf({})}` })
    expect(jsonLines(stdout).map(({ row, ok, issues }) => [row, ok, issues[0]?.code])).toEqual([
      [1, false, 'row_too_long'],
      [2, true, undefined],
    ])
  })

  test('calls bytes that are not UTF-8 an issue of their line', async () => {
    const stdin = Buffer.concat([Buffer.from('{"remark":"'), Buffer.from([0xff]), Buffer.from('"}\n')])
    const [answer] = jsonLines((await kehu(args, { stdin })).stdout)
    expect(answer.issues[0].code).toBe('row_bad_bytes')
  })

  test('--jobs answers as one thread does, byte for byte, with damage and without an end', async () => {
    const text = ndjsonOf(...Array.from({ length: 800 }, (_, at) => (at % 7 === 0 ? { phone: '1' } : {})))
    const damaged = Buffer.concat([
      Buffer.from(`\ufeff${text}\r\n\n{"a":\n\ufeff{}\n{"remark":"`),
      Buffer.from([0xe5, 0x85, 0x0a, 0xff]),
      Buffer.from(`"}\n{"a":"${'长'.repeat(1_500_000)}"}\n${text}{"half":"公`).subarray(0, -1),
    ])
    const alone = await kehu(args, { stdin: damaged })
    const several = await kehu([...args, '--jobs', '3'], { stdin: damaged })
    expect(jsonLines(alone.stdout)).toHaveLength(1608)
    expect(several).toEqual(alone)
  })

  test('--jobs answers at once while the pipe stays open, and nothing with nothing', async () => {
    const child = startKehu([...args, '--jobs', '2'])
    child.stdin?.write(ndjsonOf({}))
    const [first] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    expect(JSON.parse(String(first))).toMatchObject({ row: 1, ok: true })
    child.stdin?.end()
    expect((await resultOf(child)).code).toBe(0)
    expect(await kehu([...args, '--jobs', '2'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('--jobs is refused with numbers, which are given one after another', async () => {
    const { code, stdout } = await kehu([...args, '--jobs', '2', '--number-from', '1'], { stdin: ndjsonOf({}) })
    expect([code, stdout]).toEqual([2, ''])
  })

  test('numbers accepted records when it is told to', async () => {
    const { stdout } = await kehu([...args, '--number-from', '5'], { stdin: ndjsonOf({}, { phone: '1' }, {}) })
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['CUST202611230005', undefined, 'CUST202611230006'])
  })
})
