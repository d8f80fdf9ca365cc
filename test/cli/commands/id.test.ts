import { describe, expect, test } from 'vitest'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

describe('kehu id', () => {
  test('explains a number, and makes one', async () => {
    expect(await kehu(['id', 'CUST202412010001'])).toMatchObject({
      code: 0,
      stdout: '{"date":"2024-12-01","sequence":1}\n',
    })
    expect(await kehu(['id', '--date', '2024-12-01', '--sequence', '10000'])).toMatchObject({
      code: 0,
      stdout: 'CUST2024120110000\n',
    })
    expect((await kehu(['id', '--sequence', '1'])).stdout).toMatch(/^CUST\d{8}0001\n$/)
  })

  test('ends with 1 for what is no number', async () => {
    expect(await kehu(['id', 'CUST202413010001'])).toMatchObject({ code: 1, stdout: '' })
  })

  test('makes and explains numbers of a model in a file, with the fields that they show', async () => {
    const segments = [
      { field: 'intent', codes: { high: 'H', medium: 'M', low: 'L', none: 'N' } },
      { date: 'YYYY' },
      { sequence: { width: 3, overflow: 'refuse' } },
    ]
    const numbering = { segments, timeZone: 'Asia/Shanghai' }
    const own = ['--model', fileOf('own.json', JSON.stringify({ extends: 'customer', numbering }))]
    const made = ['id', '--date', '2024-12-01', '--sequence', '7', ...own]
    expect(await kehu([...made, '--field', 'intent=low'])).toMatchObject({ code: 0, stdout: 'L2024007\n' })
    expect(JSON.parse((await kehu(['id', 'L2024007', ...own])).stdout)).toEqual({
      date: '2024',
      sequence: 7,
      fields: { intent: 'low' },
    })
    for (const args of [
      made,
      [...made, '--field', 'intent=huge'],
      [...made, '--field', 'intent=low', '--sequence', '1000'],
    ]) {
      const { code, stdout, stderr } = await kehu(args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('?2024001')
    }
  })

  test('shows an example that there can be, where numbers do not begin at 1', async () => {
    const segments = [{ text: 'K' }, { sequence: { width: 4, overflow: 'refuse', start: 1000, step: 5 } }]
    const numbering = { segments, timeZone: 'Asia/Shanghai' }
    const own = ['--model', fileOf('own.json', JSON.stringify({ extends: 'customer', numbering }))]
    const { code, stderr } = await kehu(['id', 'K0001', ...own])
    expect(code).toBe(1)
    expect(stderr).toContain('K1000')
  })
})
