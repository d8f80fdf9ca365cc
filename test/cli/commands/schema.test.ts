import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { schemaTargets } from '../../../src/cli/commands/schema.ts'
import { goodRecord } from '../../record/records.ts'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

async function schemaBy(...args: string[]) {
  const { code, stdout, stderr } = await kehu(['schema', ...args])
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

describe('kehu schema', () => {
  test('prints a schema that accepts a good record and lists the industries', async () => {
    const schema = await schemaBy()
    const fits = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    expect(fits(goodRecord)).toBe(true)
    expect(fits({ ...goodRecord, industry: 'Z99' })).toBe(false)
    expect(schema.title).toBe('客户记录')
  })

  test.each(schemaTargets)('prints %s', async (target) => {
    const { $schema } = await schemaBy('--target', target)
    expect(String($schema)).toContain(
      { 'draft-2020-12': '2020-12', 'draft-07': 'draft-07', 'openapi-3.1': 'undefined' }[target],
    )
  })

  test('prints the schema of one type, of a model in a file, in another language', async () => {
    const own = fileOf(
      'own.json',
      '{"extends": "customer", "templates": {"churned": {"fields": ["fullName", "customerType"]}}}',
    )
    const schema = await schemaBy('--model', own, '--type', 'churned', '--locale', 'en')
    expect(Object.keys(schema.properties)).toEqual(['fullName', 'customerType'])
    expect(schema.properties.fullName.title).toBe('Full name')
  })
})
