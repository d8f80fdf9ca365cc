import { validate } from 'amis-core/lib/utils/validations'
import fc from 'fast-check'
import { compileModel, customerModel, defineCustomerModel } from 'kehu'
import { formOf } from 'kehu/form'
import { type AmisField, amisOf } from 'kehu/form/amis'
import { zhCN } from 'kehu/messages'
import { describe, expect, test } from 'vitest'
import { valueOfKind } from '../../arbitraries/canonical-value.ts'

const model = defineCustomerModel({ extends: customerModel, fields: { creditCode: true, employeeCount: true } })
const compiled = compileModel(model)
const form = formOf(model, { language: zhCN })
const fields = form.modules.flatMap((module) => module.fields)
const nodes = amisOf(form).body.flatMap(({ body }) => body)
const nodeOf = (key: string) => nodes.find(({ name }) => name === key) as AmisField

/** What amis says of a value. */
const saidOf = (key: string, value: unknown) => {
  const { validations, validationErrors } = nodeOf(key)
  return validate(value, { [key]: value }, { ...validations }, { ...validationErrors }).map(({ msg }) => msg)
}

describe.each(fields.map(({ key, kind }) => [key, kind] as const))('amisOf without a check: %s', (key, kind) => {
  test('amisOf refuses nothing that the check accepts', () => {
    const check = compiled.fieldOf.get(key)?.check
    fc.assert(
      fc.property(valueOfKind(kind), (value) => {
        if (value === undefined || check?.(value).some(({ severity }) => severity === 'error')) return
        expect({ value, said: saidOf(key, value) }).toEqual({ value, said: [] })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('amisOf without a check', () => {
  test.each([
    ['phone', '12345'],
    ['email', 'wang@'],
    ['foundedOn', '2023-02-29'],
    ['fullName', '12345'],
    ['contactTitle', '长'.repeat(51)],
    ['annualRevenue', -1],
    ['annualRevenue', 100_000_001],
    ['creditCode', '123'],
  ])('amisOf refuses of %s what is wrong, with the message of the form: %s', (key, value) => {
    expect(saidOf(key, value)).toEqual([fields.find((field) => field.key === key)?.messages.invalid])
  })

  test('amisOf counts a character beyond the basic plane as one', () => {
    expect(saidOf('contactTitle', '𠮷'.repeat(50))).toEqual([])
  })
})
