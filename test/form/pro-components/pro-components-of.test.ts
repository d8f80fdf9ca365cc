import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormField, FormMetadata } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import type { ProFieldColumn, ProFormColumn } from '../../../src/form/pro-components/pro-column.ts'
import { proComponentsOf } from '../../../src/form/pro-components/pro-components-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { conditionHolds } from '../../../src/model/conditions.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'

const stock = formOf(customerModel, { language: zhCN })
const owner = stock.modules.flatMap(({ fields }) => fields).find(({ key }) => key === 'owner') as FormField
const formOfOwner = (change: Partial<FormField>): FormMetadata => ({
  ...stock,
  modules: [{ key: 'followUp', label: '跟进', fields: [{ ...owner, ...change }] }],
})

/** The fields that are shown for some values: a dependency column is only told the values that it names. */
function shownFor(values: Readonly<Record<string, unknown>>, columns: readonly ProFormColumn[]): ProFieldColumn[] {
  return columns.flatMap((column) => {
    if (column.valueType === 'group') return shownFor(values, column.columns)
    if (column.valueType !== 'dependency') return [column]
    const told = Object.fromEntries(Object.entries(values).filter(([key]) => column.name.includes(key)))
    return shownFor(values, column.columns(told))
  })
}

describe('proComponentsOf', () => {
  test('proComponentsOf gives one group per module with its fields, in order', () => {
    const columns = proComponentsOf(stock)
    expect(columns.map((column) => 'title' in column && column.title)).toEqual(stock.modules.map(({ label }) => label))
    expect(shownFor({}, columns).map(({ dataIndex }) => dataIndex)).toEqual(customerModel.order)
  })

  test('proComponentsOf is plain JSON where nothing depends on another field, and nothing is masked or checked', () => {
    const columns = proComponentsOf(formOf({ ...customerModel, rules: [] }, { language: zhCN }))
    const withoutFunctions = columns.filter((column) => JSON.stringify(column).includes('dependency') === false)
    expect(JSON.parse(JSON.stringify(withoutFunctions))).toEqual(withoutFunctions)
    expect(withoutFunctions.length).toBeGreaterThan(0)
  })

  test('proComponentsOf shows and requires a field exactly while the conditions hold, with a check or without', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, conditionValues, (visible, required, values) => {
        const form = formOfOwner({ visible, required })
        const [plain] = shownFor(values, proComponentsOf(form))
        const [checked] = shownFor(
          values,
          proComponentsOf(form, () => undefined),
        )
        expect(plain !== undefined).toBe(conditionHolds(visible, values))
        expect(checked !== undefined).toBe(conditionHolds(visible, values))
        if (plain === undefined) return
        const asked = plain.formItemProps.rules?.some((rule) => 'required' in rule) ?? false
        expect(asked).toBe(conditionHolds(required, values))
        expect(checked?.formItemProps.required ?? false).toBe(conditionHolds(required, values))
      }),
      { numRuns: 1000 },
    )
  })

  test('proComponentsOf leaves out a module while all of its fields are hidden', () => {
    const columns = proComponentsOf(formOfOwner({ visible: { field: 'intent', in: ['high'] } }))
    expect(columns).toMatchObject([{ valueType: 'dependency', name: ['intent'] }])
    expect(columns[0]?.valueType === 'dependency' && columns[0].columns({ intent: 'none' })).toEqual([])
    expect(columns[0]?.valueType === 'dependency' && columns[0].columns({ intent: 'high' })).toMatchObject([
      { valueType: 'group', title: '跟进' },
    ])
  })
})
