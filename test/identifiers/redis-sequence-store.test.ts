import { describe, expect, test } from 'vitest'
import {
  type RedisScripts,
  redisSequenceStore,
  scriptsOfIoredis,
  scriptsOfNodeRedis,
} from '../../src/identifiers/redis-sequence-store.ts'

const counter = { scope: 'CUST', period: '2024-12-01', count: 2 }

function scriptsThatGive(answer: unknown): RedisScripts & { readonly asked: unknown[] } {
  const asked: unknown[] = []
  return {
    asked,
    runScript: async (_, keys, values) => {
      asked.push([keys, values])
      return answer
    },
  }
}

describe('redisSequenceStore', () => {
  test('redisSequenceStore runs one script for one request', async () => {
    const scripts = scriptsThatGive(['1', '2'])
    const store = redisSequenceStore(scripts, { forgetKeysAfter: 60 })
    expect(await store.allocate({ ...counter, limit: 9999 })).toEqual({ first: 1, count: 2 })
    expect(await store.allocate({ ...counter, limit: 9999, key: 'order 1' })).toEqual({ first: 1, count: 2 })
    const place = 'kehu:{["CUST","2024-12-01"]}'
    expect(scripts.asked).toEqual([
      [[`${place}:last`], ['2', '9999', '60']],
      [
        [`${place}:last`, `${place}:key:order 1`],
        ['2', '9999', '60'],
      ],
    ])
  })

  test('redisSequenceStore puts what belongs together into one slot, whatever the scope is', async () => {
    const scripts = scriptsThatGive(['1', '2'])
    for (const scope of ['', '}', '{', '{}', '"}', 'a}b{c']) {
      await redisSequenceStore(scripts).allocate({ ...counter, scope, key: '{other}' })
    }
    for (const [keys] of scripts.asked as [[string, string]][]) {
      const tags = keys.map((key) => /\{([^}]+)\}/.exec(key)?.[1])
      expect(tags[0]).toBeTruthy()
      expect(tags[1]).toBe(tags[0])
      // What counts is the first pair of braces.
      expect(keys[0].indexOf('{')).toBe(keys[1].indexOf('{'))
    }
  })

  test('redisSequenceStore refuses where the script gives none', async () => {
    await expect(redisSequenceStore(scriptsThatGive([])).allocate(counter)).rejects.toThrow(RangeError)
    await expect(redisSequenceStore(scriptsThatGive('OK')).allocate(counter)).rejects.toThrow(TypeError)
  })

  test('redisSequenceStore refuses an unsound request before it asks', async () => {
    const scripts = scriptsThatGive([])
    await expect(redisSequenceStore(scripts).allocate({ ...counter, limit: 0.5 })).rejects.toThrow(RangeError)
    expect(scripts.asked).toEqual([])
  })

  test('redisSequenceStore refuses a client as it is, and tells what to pass', () => {
    for (const wrong of [undefined, { eval: async () => [] }]) {
      expect(() => redisSequenceStore(wrong as unknown as RedisScripts)).toThrow(/scriptsOfIoredis\(redis\)/)
    }
  })

  test.each([{ prefix: '' }, { prefix: 'a{b}' }, { prefix: 'a b' }, { forgetKeysAfter: 0 }, { forgetKeysAfter: 1.5 }])(
    'redisSequenceStore refuses the options %j',
    (options) => {
      expect(() => redisSequenceStore(scriptsThatGive([]), options)).toThrow(RangeError)
    },
  )
})

describe('scriptsOfIoredis', () => {
  test('scriptsOfIoredis passes the number of keys, the keys and the values', async () => {
    const scripts = scriptsOfIoredis({ eval: async (...parts) => parts })
    expect(await scripts.runScript('return 1', ['a', 'b'], ['2'])).toEqual(['return 1', 2, 'a', 'b', '2'])
    expect(() => scriptsOfIoredis({} as never)).toThrow(/ioredis/)
  })
})

describe('scriptsOfNodeRedis', () => {
  test('scriptsOfNodeRedis passes keys and values by name', async () => {
    const scripts = scriptsOfNodeRedis({ eval: async (...parts) => parts })
    expect(await scripts.runScript('return 1', ['a'], ['2'])).toEqual(['return 1', { keys: ['a'], arguments: ['2'] }])
    expect(() => scriptsOfNodeRedis({} as never)).toThrow(/createClient/)
  })
})
