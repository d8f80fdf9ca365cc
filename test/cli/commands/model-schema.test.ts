import { describe, expect, test } from 'vitest'
import { printModelSchema } from '../../../src/cli/commands/model-schema.ts'
import { customerModelChangesSchema } from '../../../src/model/definition/changes-schema.ts'
import { customerModelSchema } from '../../../src/model/definition/model-schema.ts'
import { fakeHost } from '../fake-host.ts'

describe('kehu model schema', () => {
  test.each([
    [{}, customerModelChangesSchema],
    [{ whole: true }, customerModelSchema],
  ])('prints the schema for %j', async (options, schema) => {
    const host = fakeHost()
    expect(await printModelSchema(options, host)).toBe(0)
    expect(JSON.parse(host.written.stdout)).toEqual(schema)
  })
})
