import { describe, expect, test } from 'vitest'
import { fieldKinds, partsOf, rowOf } from '../../../src/cli/commands/field-kinds.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { readyMadeFields } from '../../../src/model/ready-made-fields.ts'
import { compiled } from '../../record/records.ts'

const { tables } = compiled

describe('rowOf', () => {
  test('has the limits of the stock model', () => {
    const rows = [...Object.values(customerModel.fields), ...Object.values(readyMadeFields)]
    for (const kind of fieldKinds) {
      const row = rowOf(kind)
      const stock = rows.find((one) => one.kind === row.kind)
      expect(stock, kind).toBeDefined()
      if (stock && 'maximum' in stock) expect(row).toMatchObject({ maximum: stock.maximum })
    }
  })
})

describe('partsOf', () => {
  test.each(fieldKinds)('of a %s never throws, and survives JSON', (kind) => {
    for (const value of ['', '乱', 'I99', '2023-02-29', '9'.repeat(18), '/', '市']) {
      const parts = partsOf(kind, value, tables)
      expect(JSON.parse(JSON.stringify(parts))).toEqual(parts)
    }
  })

  test('of an industry names section and division', () => {
    expect(partsOf('industry', 'I65', tables)).toEqual({ section: 'I', division: '65', name: '软件和信息技术服务业' })
    expect(partsOf('industry', 'I', tables)).toMatchObject({ section: 'I', division: null })
    expect(partsOf('industry', 'C65', tables)).toEqual({ section: null, division: null, name: null })
  })

  test('of an ambiguous address gives the candidates', () => {
    expect(partsOf('address', '北京市朝阳门外大街1号', tables)).toMatchObject({ province: '北京市', district: null })
    expect(partsOf('calendar-date', 'gestern', tables)).toEqual({ year: null, month: null, day: null })
  })
})
