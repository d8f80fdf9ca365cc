import { describe, expect, test } from 'vitest'
import { afterLostRaces } from '../../src/identifiers/lost-races.ts'

const codes = { lost: ['23505', 1213], transactionIsLost: '25P02' }

function failure(code: unknown): Error {
  return Object.assign(new Error(`code ${code}`), typeof code === 'number' ? { errno: code, code: 'ER' } : { code })
}

/** Work that fails with each of these in turn and then is through. */
function workThatFails(...failures: readonly unknown[]): { readonly work: () => Promise<string>; tries: number } {
  const state = {
    tries: 0,
    work: async () => {
      const next = failures[state.tries]
      state.tries += 1
      if (next !== undefined) throw next
      return 'through'
    },
  }
  return state
}

describe('afterLostRaces', () => {
  test('afterLostRaces tries again what lost a race, by SQLSTATE or by number', async () => {
    const state = workThatFails(failure('23505'), failure(1213))
    expect(await afterLostRaces(state.work, codes)).toBe('through')
    expect(state.tries).toBe(3)
  })

  test.each([[failure('42P01')], [failure(1146)], [failure(-111)], [new Error('lost')], ['text']])(
    'afterLostRaces tells %o at once',
    async (error) => {
      const state = workThatFails(error)
      await expect(afterLostRaces(state.work, codes)).rejects.toBe(error)
      expect(state.tries).toBe(1)
    },
  )

  test('afterLostRaces tells the reason where the transaction of the host is lost with it', async () => {
    const reason = failure('23505')
    await expect(afterLostRaces(workThatFails(reason, failure('25P02')).work, codes)).rejects.toBe(reason)
    const aftermath = failure('25P02')
    await expect(afterLostRaces(workThatFails(aftermath).work, codes)).rejects.toBe(aftermath)
  })

  test('afterLostRaces gives up at last', async () => {
    const error = failure('23505')
    const state = workThatFails(...Array.from({ length: 500 }, () => error))
    await expect(afterLostRaces(state.work, codes)).rejects.toBe(error)
    expect(state.tries).toBe(100)
  })
})
