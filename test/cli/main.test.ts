import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileOf, resultOf, startKehu, useCommand } from './command.ts'
import { csvOf, ndjsonOf } from './customers.ts'

useCommand()

const leftovers = () => readdirSync(fileOf('.')).filter((name) => name.endsWith('.tmp'))

describe('kehu when it is told to stop', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('on %s removes what it has begun to write and ends with %i', async (signal, exitCode) => {
    const path = fileOf(`${signal}.csv`)
    const child = startKehu(['check', '-', '--today', '2026-11-23', '--format', 'ndjson', '--accepted', path])
    const result = resultOf(child)
    child.stdin?.write(csvOf(...Array.from({ length: 800 }, () => ({}))))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    expect(leftovers()).toHaveLength(1)
    child.kill(signal)
    const { code, stderr } = await result
    expect(code).toBe(exitCode)
    expect(stderr).toMatch(/已中断：检查了\d+条/)
    expect([existsSync(path), leftovers()]).toEqual([false, []])
  })

  test.each(['import.csv', 'import.xlsx'])('import leaves no half of %s, and says how far it came', async (name) => {
    const path = fileOf(name)
    const child = startKehu(['import', '-', '--today', '2026-11-23', '--errors', path])
    const result = resultOf(child)
    const customers = Array.from({ length: 800 }, (_, at) => ({ 客户全称: `上海测试${at}有限公司` }))
    child.stdin?.write(csvOf(...customers))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    expect(leftovers()).toHaveLength(1)
    child.kill('SIGINT')
    const { code, stderr } = await result
    expect([code, stderr]).toEqual([130, expect.stringMatching(/已中断：检查了\d+条/)])
    expect([existsSync(path), leftovers()]).toEqual([false, []])
  })
})

describe('kehu when nobody reads on', () => {
  test.each([
    ['check', ['check', '-', '--today', '2026-11-23', '--input', 'ndjson', '--format', 'ndjson']],
    ['filter', ['filter', '--today', '2026-11-23']],
  ])('%s ends quietly with 0', async (_name, args) => {
    const child = startKehu(args)
    child.stdin?.end(ndjsonOf(...Array.from({ length: 3000 }, () => ({}))))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    child.stdout?.destroy()
    const { code, stderr } = await resultOf(child)
    expect(code).toBe(0)
    expect(stderr).not.toMatch(/EPIPE|kehu:/)
  })

  test('says that the files which were asked for are not written', async () => {
    const path = fileOf('unread.csv')
    const child = startKehu(['check', '-', '--today', '2026-11-23', '--format', 'ndjson', '--accepted', path])
    child.stdin?.end(csvOf(...Array.from({ length: 3000 }, () => ({}))))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    child.stdout?.destroy()
    const { code, stderr } = await resultOf(child)
    expect([code, existsSync(path), leftovers()]).toEqual([0, false, []])
    expect(stderr).toContain('没有写出文件')
  })

  test('ends although its producer keeps the pipe open', async () => {
    const child = startKehu(['check', '-', '--today', '2026-11-23', '--max-errors', '0', '--input', 'csv'])
    child.stdin?.write(csvOf(...Array.from({ length: 2000 }, () => ({ 客户类型: '?' }))))
    expect((await resultOf(child)).code).toBe(1)
  })
})
