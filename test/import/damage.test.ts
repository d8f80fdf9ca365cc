import { expect, test } from 'vitest'
import { damageOf } from '../../src/import/damage.ts'
import type { KindName } from '../../src/model/fields.ts'
import type { SheetCell } from '../../src/sheets/index.ts'

test.each<[SheetCell, KindName, unknown]>([
  [
    { text: '57188888888', kind: 'number', format: '000000000000' },
    'phone',
    ['leading_zero_lost', 'certain', '057188888888'],
  ],
  [{ text: '1062345678', kind: 'number' }, 'phone', ['leading_zero_lost', 'likely', '010-62345678']],
  [{ text: '1.3812345678E+10', kind: 'text' }, 'phone', ['scientific_notation', 'certain', '13812345678']],
  [{ text: '1.38E+10', kind: 'text' }, 'phone', ['scientific_notation', 'no', undefined]],
  [{ text: '911100001088888000', kind: 'number' }, 'creditCode', ['precision_lost', 'no', undefined]],
  [{ text: '45000', kind: 'number' }, 'calendarDate', ['date_as_serial', 'certain', undefined]],
  [{ text: '2024-03-01', kind: 'date' }, 'text', ['became_date', 'no', undefined]],
  [{ text: '2024-03-01 08:30:00', kind: 'date' }, 'calendarDate', ['time_dropped', 'certain', '2024-03-01']],
  [{ text: '#N/A', kind: 'error' }, 'amount', ['cell_error', 'no', undefined]],
])('damageOf says of %j as %s what happened', (cell, kind, expected) => {
  const damage = damageOf(cell, kind)
  expect([damage?.code, damage?.repairable, damage?.to]).toEqual(expected)
})

test.each<[string, KindName]>([
  ['13812345678', 'phone'],
  ['2024-03-01', 'calendarDate'],
  ['5000', 'amount'],
  ['甲', 'text'],
])('damageOf sees nothing wrong with %s as %s', (text, kind) => {
  expect(damageOf({ text, kind: kind === 'calendarDate' ? 'date' : 'number' }, kind)).toBeUndefined()
})
