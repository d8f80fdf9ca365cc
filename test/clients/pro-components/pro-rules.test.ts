import dayjs from 'dayjs'
import fc from 'fast-check'
import { checkRecord, compileModel, customerModel, defineCustomerModel } from 'kehu'
import { referenceTables } from 'kehu/data'
import { type FormField, formOf } from 'kehu/form'
import { type ProFieldColumn, proComponentsOf } from 'kehu/form/pro-components'
import { zhCN } from 'kehu/messages'
import { validateRules } from 'rc-field-form/lib/utils/validateUtil'
import { describe, expect, test } from 'vitest'
import { valueOfKind } from '../../arbitraries/canonical-value.ts'

const model = defineCustomerModel({
  extends: customerModel,
  fields: { creditCode: true, employeeCount: true },
  override: { demandTypes: { required: true }, foundedOn: { required: true }, annualRevenue: { required: true } },
})
const form = formOf(model, { language: zhCN })
const fields = form.modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField
const compiled = compileModel(model, referenceTables)

/** Whether the checker has nothing against a value as a record holds it. */
const isAccepted = (key: string, value: unknown) =>
  checkRecord(compiled, { [key]: value }, { today: '2026-11-23' }).every(
    ({ path, severity }) => path[0] !== key || severity !== 'error',
  )

describe('proComponentsOf in the validation of antd', () => {
  test.each(fields.map((field) => [field.key, field] as const))(
    'proComponentsOf never refuses a %s that the checker accepts, nor says anything but the messages of the form',
    (key, field) =>
      fc.assert(
        fc.asyncProperty(enteredValue(field), async (value) => {
          const said = await saidOf(key, field.control === 'date' ? dayjs(String(value)) : value)
          const { required, invalid } = field.messages
          for (const message of said) expect([required, invalid]).toContain(message)
          if (isAccepted(key, value)) expect({ value, said }).toEqual({ value, said: [] })
        }),
        { numRuns: 1000 },
      ),
  )

  test.each(fields.filter(({ required }) => required === true).map(({ key }) => key))(
    'proComponentsOf asks for %s',
    async (key) => {
      for (const empty of [undefined, null, ...(fieldOf(key).control === 'multiselect' ? [[]] : [''])]) {
        expect(await saidOf(key, empty)).toEqual([zhCN.issues.required])
      }
    },
  )

  test.each([
    ['phone', '12345'],
    ['email', 'wang@'],
    ['website', 'https://'],
    ['fullName', '123'],
    ['contactTitle', '𠮷'.repeat(51)],
    ['annualRevenue', -1],
    ['annualRevenue', 1.234],
    ['annualRevenue', 100_000_001],
    ['employeeCount', 1.5],
    ['creditCode', '12'],
  ])('proComponentsOf refuses as %s the value %s', async (key, value) => {
    expect(await saidOf(key, value)).toEqual([fieldOf(key).messages.invalid])
  })
})

/** Right and wrong values of the type that the control gives. */
function enteredValue({ kind, control }: FormField): fc.Arbitrary<unknown> {
  return valueOfKind(kind).filter((value) => {
    if (control === 'number') return typeof value === 'number'
    if (control === 'multiselect') return Array.isArray(value)
    // A list gives one of its values or none, never blanks.
    return typeof value === 'string' && (control !== 'select' || value.trim() !== '')
  })
}

/** What antd says of a value that is entered. */
async function saidOf(key: string, value: unknown): Promise<readonly string[]> {
  const { rules = [], validateFirst = false } = columnOf(key).formItemProps
  const result = validateRules([key], value, rules, {}, validateFirst, {})
  const errors: readonly { readonly errors: readonly string[] }[] = await result.catch((reason) => reason)
  return errors.flatMap((error) => error.errors)
}

function columnOf(key: string): ProFieldColumn {
  const columns = proComponentsOf(form).flatMap((column) => (column.valueType === 'group' ? column.columns : []))
  return columns.find((column) => column.key === key) as ProFieldColumn
}
