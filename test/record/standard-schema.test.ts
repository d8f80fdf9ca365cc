import { describe, expect, test } from 'vitest'
import { jsonSchemaConverterOf } from '../../src/json-schema/json-schema-converter-of.ts'
import { describeIssue, en, zhCN } from '../../src/messages/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { standardSchemaOf } from '../../src/record/standard-schema.ts'
import { compiled, goodRecord, messyRecord, today } from './records.ts'

const inChinese = standardSchemaOf(compiled, { context: { today }, message: (issue) => describeIssue(issue, zhCN) })

describe('standardSchemaOf', () => {
  test('standardSchemaOf says who it is', () => {
    expect(inChinese['~standard']).toMatchObject({ version: 1, vendor: 'kehu' })
  })

  test('standardSchemaOf gives the record in canonical form', () => {
    expect(inChinese['~standard'].validate(messyRecord)).toEqual({ value: goodRecord })
  })

  test('standardSchemaOf refuses with path and message in the language', () => {
    const bad = { ...goodRecord, phone: undefined, foundedOn: '2023-02-29', size: 'medium' }
    expect(inChinese['~standard'].validate(bad)).toEqual({
      issues: [
        { path: ['foundedOn'], message: expect.stringContaining('成立时间') },
        { path: ['phone'], message: expect.stringContaining('联系电话') },
      ],
    })
    const inEnglish = standardSchemaOf(compiled, { context: { today }, message: (issue) => describeIssue(issue, en) })
    expect(inEnglish['~standard'].validate(bad)).not.toEqual(inChinese['~standard'].validate(bad))
  })

  test('standardSchemaOf asks for the context at each validation', () => {
    let day = '2026-12-10'
    const schema = standardSchemaOf(compiled, { context: () => ({ today: day }), message: ({ code }) => code })
    expect(schema['~standard'].validate(goodRecord)).toEqual({ value: goodRecord })
    day = '2026-12-11'
    expect(schema['~standard'].validate(goodRecord)).toEqual({
      issues: [{ path: ['nextFollowUpOn'], message: 'follow_up_in_past' }],
    })
  })

  test('standardSchemaOf is a Standard JSON Schema too where it is given a converter', () => {
    expect(inChinese['~standard']).not.toHaveProperty('jsonSchema')
    const jsonSchema = jsonSchemaConverterOf(customerModel, { language: zhCN })
    const both = standardSchemaOf(compiled, { context: { today }, message: ({ code }) => code, jsonSchema })
    expect(both['~standard'].validate(messyRecord)).toEqual({ value: goodRecord })
    expect(both['~standard'].jsonSchema.output({ target: 'draft-07' })).toMatchObject({ title: '客户记录' })
    expect(both['~standard'].jsonSchema.input({ target: 'draft-2020-12' })).toMatchObject({ type: 'object' })
  })
})
