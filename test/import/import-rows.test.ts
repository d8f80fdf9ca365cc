import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { type ImportOptions, importPlanOf, importRows, rowOfTexts } from '../../src/import/index.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { compileModel } from '../../src/record/index.ts'
import { goodCells } from '../cli/customers.ts'
import { goodRecord } from '../record/records.ts'

const compiled = compileModel(customerModel, referenceTables)
const headers = Object.keys(goodCells)
const plan = importPlanOf(headers, customerModel, [zhCN])

function imported(rows: readonly Readonly<Record<string, string>>[], options: ImportOptions = { languages: [zhCN] }) {
  const texts = rows.map((row, at) =>
    rowOfTexts(
      at + 2,
      headers.map((header) => ({ ...goodCells, ...row })[header] ?? ''),
    ),
  )
  return [...importRows(texts, plan, compiled, { today: '2026-11-23' }, options)]
}

test('importRows creates, skips the same again and another contact, and refuses what differs', () => {
  const rows = imported([{}, {}, { 联系人姓名: '王测试' }, { 客户规模: '大型' }])
  expect(rows.map(({ action, skipped, duplicateOf }) => [action, skipped, duplicateOf])).toEqual([
    ['create', null, null],
    ['skip', 'repeated', 2],
    ['skip', 'contact', 2],
    ['error', null, 2],
  ])
  expect(rows[3]?.issues.some(({ code, params }) => code === 'row_duplicate' && params.row === 2)).toBe(true)
})

test('importRows names the cell of an issue, and stops at no refused row', () => {
  const [bad, good] = imported([{ 客户类型: '未知' }, {}])
  const column = String.fromCharCode(65 + headers.indexOf('客户类型'))
  expect(bad?.issues).toContainEqual(expect.objectContaining({ code: 'choice_unknown', cell: `${column}2` }))
  expect(good?.action).toBe('create')
})

test('importRows skips a sample', () => {
  expect(imported([{ 客户全称: '【示例】华为技术有限公司' }])[0]?.skipped).toBe('sample')
})

describe('importRows and what is stored', () => {
  const stored = { ...goodRecord, id: undefined }
  const importedWith = (options: ImportOptions, ...rows: Readonly<Record<string, string>>[]) =>
    imported(rows, {
      languages: [zhCN],
      existing: (key) => (key === goodRecord.fullName ? stored : undefined),
      ...options,
    })

  test('A row of a stored customer updates what it says, and what it leaves out stays', () => {
    const [row] = importedWith({}, { '联系电话/手机': '13912345678' })
    expect([row?.action, row?.changed, row?.record.remark]).toEqual(['update', ['phone'], goodRecord.remark])
    expect(row?.review).not.toBeNull()
  })

  test('A row that says nothing new is skipped', () => {
    expect(importedWith({}, {})[0]).toMatchObject({ action: 'skip', skipped: 'unchanged', changed: [], review: null })
  })

  test('Required fields may be blank in a row that updates, and an empty cell clears only where it is asked to', () => {
    const blank = { 联系人职务: '', 上年营业额: '' }
    expect(importedWith({}, blank)[0]?.skipped).toBe('unchanged')
    const cleared = importedWith({ blanks: 'clear' }, { 上年营业额: '' })[0]
    expect([cleared?.action, cleared?.changed, cleared?.record.annualRevenue]).toEqual([
      'update',
      ['annualRevenue'],
      undefined,
    ])
    expect(importedWith({ blanks: 'clear' }, blank)[0]?.action).toBe('error')
  })

  test('A key of other fields finds the customer under another name', () => {
    const options = { key: ['phone'], existing: (key: string) => (key === goodRecord.phone ? stored : undefined) }
    const [row] = importedWith(options, { 客户全称: '深圳市腾讯计算机系统（集团）有限公司' })
    expect([row?.action, row?.changed]).toEqual(['update', ['fullName']])
  })
})

test('importRows says what was damaged and what was changed, and repairs only where it is asked to', () => {
  const damaged = { '联系电话/手机': '1.3812345678E+10', 上年营业额: '5,000万' }
  const [row] = imported([damaged])
  expect(row?.damages).toMatchObject([{ code: 'scientific_notation', repaired: true, field: 'phone' }])
  expect(row?.normalised).toEqual(
    expect.arrayContaining([
      { field: 'phone', from: '1.3812345678E+10', to: '13812345678', code: 'scientific_notation' },
      { field: 'annualRevenue', from: '5,000万', to: 5000, code: 'number' },
    ]),
  )
})

test('importRows treats a row the same whatever refused rows stand around it', () => {
  const bad = { 客户类型: '?' }
  const alone = imported([{}])[0]
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.nat({ max: 5 }), (before, after) => {
      const rows = imported([...Array(before).fill(bad), {}, ...Array(after).fill(bad)])
      expect(rows.filter(({ action }) => action === 'create')).toEqual([{ ...alone, row: before + 2 }])
      expect(rows).toHaveLength(before + after + 1)
    }),
    { numRuns: 1000 },
  )
})
