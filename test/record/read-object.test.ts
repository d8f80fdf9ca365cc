import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { mostKeys, readObject as read } from '../../src/record/read-object.ts'

function readObject(input: unknown) {
  const { keys, values, issues } = read(input)
  expect(values).toHaveLength(keys.length)
  return { values: new Map(keys.map((key, position) => [key, values[position]])), issues }
}

const codesOf = (input: unknown) => readObject(input).issues.map(({ code }) => code)

describe('readObject', () => {
  class Customer {
    fullName = 'x'
  }
  test.each([
    null,
    undefined,
    1,
    'text',
    true,
    [],
    [{}],
    () => ({}),
    Symbol('s'),
    7n,
    new Customer(),
    new Map(),
    new Date(0),
  ])('readObject refuses what is no plain object: %s', (input) => {
    expect(readObject(input)).toEqual({
      values: new Map(),
      issues: [expect.objectContaining({ code: 'not_an_object', path: [] })],
    })
  })

  test('readObject reads own keys only', () => {
    expect(codesOf(Object.create({ fullName: 'inherited' }))).toEqual(['not_an_object'])
    const bare = Object.assign(Object.create(null), { fullName: 'x' })
    expect([...readObject(bare).values]).toEqual([['fullName', 'x']])
  })

  test('readObject reads the object of another realm', () => {
    const foreign = runInNewContext('({ fullName: "x" })')
    expect([...readObject(foreign).values]).toEqual([['fullName', 'x']])
  })

  test('readObject reads a key named __proto__ as any other', () => {
    const input = JSON.parse('{"__proto__":{"fullName":"x"},"constructor":1}')
    expect([...readObject(input).values.keys()]).toEqual(['__proto__', 'constructor'])
  })

  test('readObject says which key throws and reads the others', () => {
    const input = {
      get fullName(): string {
        throw new Error('no')
      },
      size: 'small',
    }
    const { values, issues } = readObject(input)
    expect([...values]).toEqual([['size', 'small']])
    expect(issues).toEqual([{ code: 'unreadable', severity: 'error', path: ['fullName'], params: {} }])
  })

  test('readObject survives a proxy that throws at everything', () => {
    const refuse = () => {
      throw new Error('no')
    }
    expect(codesOf(new Proxy({}, { getPrototypeOf: refuse }))).toEqual(['unreadable'])
    expect(codesOf(new Proxy({}, { ownKeys: refuse }))).toEqual(['unreadable'])
  })

  test('readObject reads 500 keys and refuses 501', () => {
    const withKeys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]))
    expect(readObject(withKeys(mostKeys)).values.size).toBe(500)
    expect(readObject(withKeys(mostKeys + 1))).toMatchObject({
      issues: [{ code: 'too_many_keys', params: { maximum: 500 } }],
    })
  })
})
