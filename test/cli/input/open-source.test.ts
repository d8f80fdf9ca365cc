import { describe, expect, test } from 'vitest'
import { openSource, type SourceOptions } from '../../../src/cli/input/open-source.ts'
import { english } from '../../../src/cli/words/en.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { fakeHost } from '../fake-host.ts'

async function inputs(stdin: string, options: SourceOptions = {}): Promise<unknown[]> {
  const source = await openSource('-', options, customerModel, fakeHost({ stdin }), english)
  const rows: unknown[] = []
  for await (const batch of source.rows) rows.push(...batch.map(({ input }) => input))
  return rows
}

describe('openSource', () => {
  test.each([
    ['客户全称,备注\n甲,乙\n', [{ fullName: '甲', remark: '乙' }]],
    ['[{"fullName":"甲"}]', [{ fullName: '甲' }]],
    ['{"fullName":"甲"}', [{ fullName: '甲' }]],
    ['{\n"fullName":"甲"}', [{ fullName: '甲' }]],
    ['{"fullName":"甲"}\n{"fullName":"乙"}\n', [{ fullName: '甲' }, { fullName: '乙' }]],
    ['\ufeff{"fullName":"甲"}\n{"fullName":"乙"}\n', [{ fullName: '甲' }, { fullName: '乙' }]],
  ])('tells the format of %j by itself', async (text, records) => {
    expect(await inputs(text)).toEqual(records)
  })

  test('reads a text that is longer than what it looks at first', async () => {
    expect(await inputs(`客户全称\n${'甲\n'.repeat(100_000)}`)).toHaveLength(100_000)
  })

  test.each([
    ['', {}],
    [' \n', {}],
    ['甲,乙\n', {}],
    ['甲,乙\n', { input: 'json' }],
    ['客户全称\n', { encoding: 'klingon' }],
  ] as const)('refuses %j with %j', async (text, options) => {
    await expect(inputs(text, options)).rejects.toMatchObject({ exitCode: expect.any(Number) })
  })
})
