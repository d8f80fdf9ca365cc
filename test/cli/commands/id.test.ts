import { describe, expect, test } from 'vitest'
import { kehu, useCommand } from '../command.ts'

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
})
