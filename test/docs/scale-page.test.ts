import { describe, expect, test } from 'vitest'
import { textOf } from '../architecture/tree.ts'
import { type ScaleResults, withFigures } from './scale-page.builder.ts'

const resultsOf = (name: string) => JSON.parse(textOf(`bench/scale/${name}.json`))

const results: ScaleResults = { throughput: resultsOf('throughput'), memory: resultsOf('memory') }

describe('docs/scale.md', () => {
  test('tells the figures that the benchmark left', async () => {
    await expect(withFigures(textOf('docs/scale.md'), results)).toMatchFileSnapshot('../../docs/scale.md')
  })

  test('keeps to what was measured: memory does not grow with the rows', () => {
    const { few, many, peaks } = results.memory
    expect([few, many]).toEqual([20_000, 2_000_000])
    for (const peak of Object.values(peaks)) expect(peak.many - peak.few).toBeLessThan(50)
  })

  test('withFigures wants its marks, and all contestants', () => {
    expect(() => withFigures('# A page', results)).toThrow('figures')
    const { throughput } = results
    expect(() =>
      withFigures(textOf('docs/scale.md'), { ...results, throughput: { ...throughput, rates: {} } }),
    ).toThrow('kehu filter')
  })
})
