import { describe, expect, test } from 'vitest'
import { knownPieces, type Piece } from '../../../src/cli/filter/known-pieces.ts'
import type { Issue } from '../../../src/model/index.ts'
import { compiled } from '../../record/records.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const issue = (part: Partial<Issue>): Issue => ({
  code: 'required',
  severity: 'error',
  path: ['fullName'],
  params: {},
  ...part,
})

const positionOf = (key: string) => compiled.fields.findIndex((field) => field.key === key)

describe('knownPieces', () => {
  const pieces = knownPieces(compiled)

  test('writes each issue as JSON, its keys in order, and finds it again', () => {
    const issues = [
      issue({}),
      issue({ severity: 'warning' }),
      issue({ path: ['fullName', 0] }),
      issue({ path: ['fullName\n0'] }),
      issue({ params: { a: 1 } }),
      issue({ params: { a: '1' } }),
      issue({ params: { a: '1\nb"2' } }),
      issue({ params: { a: '1', b: '2' } }),
      issue({ params: { a: ['1'] } }),
      issue({ params: { place: '武汉' } }),
    ]
    for (const one of [...issues, ...issues]) {
      expect(text(pieces.broken(one))).toBe(JSON.stringify(one))
      expect(text(pieces.missing(one))).toBe(JSON.stringify(one))
      expect(pieces.missing(one)).toBe(pieces.missing(one))
    }
    expect(pieces.broken(issue({}))).toBe(pieces.broken(issue({})))
    const { code, severity, path, params } = issue({})
    for (const piece of [pieces.broken, pieces.missing])
      expect(text(piece({ params, path, severity, code }))).toBe(JSON.stringify(issue({})))
  })

  const tier = { tier: 'small', basis: 'revenue', conflict: false, byEmployees: null, byRevenue: 'small' } as const
  const ground = { rule: 'high_value', code: 'high_intent', fields: ['intent', 'size'], reviewer: 'departmentManager' }
  const written = (list: readonly Piece[]) =>
    list.map((piece) => ('bytes' in piece ? text(piece.bytes) : [piece.position, text(piece.first), text(piece.next)]))

  test('writes what is settled in as few pieces as can be', () => {
    const settled = { tier, grounds: [] }
    const start = `],"tier":${JSON.stringify(tier)},"review":`
    expect(written(pieces.refused(settled))).toEqual([`${start}null}\n`])
    expect(written(pieces.accepted(settled))).toEqual([`${start}{"required":false,"reasons":[],"reviewer":null}}\n`])
    expect(pieces.accepted(settled)).toBe(pieces.accepted(settled))
    expect(pieces.refused(settled)).toBe(pieces.refused(settled))
  })

  test('leaves the values of a reason to the record', () => {
    const [start, intent, size, end] = written(pieces.accepted({ tier, grounds: [ground] }))
    expect(start).toMatch(
      /"reasons":\[\{"rule":"high_value","code":"high_intent","fields":\["intent","size"\],"values":\{$/,
    )
    expect(intent).toEqual([positionOf('intent'), '"intent":', ',"intent":'])
    expect(size).toEqual([positionOf('size'), '"size":', ',"size":'])
    expect(end).toBe('},"reviewer":"departmentManager"}],"reviewer":"departmentManager"}}\n')
  })

  test('forgets when there is too much, and goes on', () => {
    for (let number = 0; number < 10_050; number += 1) pieces.broken(issue({ params: { number } }))
    expect(text(pieces.broken(issue({ params: { number: 1 } })))).toBe(JSON.stringify(issue({ params: { number: 1 } })))
  })
})
