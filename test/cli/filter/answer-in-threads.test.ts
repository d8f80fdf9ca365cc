import { describe, expect, test } from 'vitest'
import { answersInThreads } from '../../../src/cli/filter/answer-in-threads.ts'
import { settingsFrom } from '../fake-host.ts'

describe('answersInThreads', () => {
  test('hands on what stops the input, and leaves no thread behind', async () => {
    const { compiled, context } = settingsFrom()
    // biome-ignore lint/correctness/useYield: an input that fails before its first batch
    const input = (async function* () {
      throw new Error('input')
    })()
    await expect(answersInThreads(input, 1, { model: compiled.model, context }).next()).rejects.toThrow('input')
  })
})
