import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { valibotEntriesOf, valibotSchemaOf } from '../../src/record/valibot-schema.ts'
import { compiled, goodRecord, messyRecord, today } from './records.ts'

const message = ({ code }: { code: string }) => code
const schema = valibotSchemaOf(compiled, { context: { today }, message })
const pathsOf = (issues: readonly v.BaseIssue<unknown>[] = []) =>
  issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)

describe('valibotSchemaOf', () => {
  test('valibotSchemaOf gives the record in canonical form, alone and inside other schemas', () => {
    expect(v.parse(schema, messyRecord)).toEqual(goodRecord)
    expect(v.parse(v.object({ customers: v.array(schema) }), { customers: [messyRecord] })).toEqual({
      customers: [goodRecord],
    })
  })

  test('valibotSchemaOf refuses with every error and its path', () => {
    const bad = { customers: [goodRecord, { ...goodRecord, foundedOn: '2023-02-29', phone: null }] }
    const result = v.safeParse(v.object({ customers: v.array(schema) }), bad)
    expect(result.success).toBe(false)
    expect(pathsOf(result.issues)).toEqual(['customers.1.foundedOn: date_nonexistent', 'customers.1.phone: required'])
  })

  test.each([[[goodRecord]], [Object.create(goodRecord)], ['text'], [null]])(
    'valibotSchemaOf refuses what is no plain object: %j',
    (input) => {
      expect(pathsOf(v.safeParse(schema, input).issues)).toEqual(['null: not_an_object'])
    },
  )

  test('valibotSchemaOf does not quote the value', () => {
    const { issues } = v.safeParse(schema, { ...goodRecord, phone: '138****5678' })
    expect(issues).toHaveLength(1)
    expect(JSON.stringify(issues)).not.toContain('5678')
  })
})

describe('valibotEntriesOf', () => {
  const own = v.object({ ...valibotEntriesOf(compiled, { message }), team: v.string() })

  test('valibotEntriesOf gives entries for an object of the host', () => {
    expect(v.parse(own, { ...messyRecord, team: 'north' })).toEqual({ ...goodRecord, team: 'north' })
  })

  test('valibotEntriesOf answers a missing key with its own message', () => {
    const { fullName: _, remark: __, ...rest } = goodRecord
    const result = v.safeParse(own, { ...rest, team: 'north', size: 'huge' })
    expect(pathsOf(result.issues)).toEqual(['fullName: required', 'size: choice_unknown'])
  })
})
