import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { keyWalksOf } from '../../src/record/key-walk.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { valibotEntriesOf } from '../../src/record/valibot-schema.ts'
import { anyRecord } from './any-records.ts'
import { goodRecord, today } from './records.ts'

const flat = compileModel({ ...customerModel, name: 'flat', rules: [], highValue: [] })
const { fields } = flat
const walks = keyWalksOf({ fields, required: ['fullName', 'phone'], blank: undefined })

describe('keyWalksOf', () => {
  test('keyWalksOf copies a record in the plain walk, and leaves it where it is in the sound one', () => {
    const plain = walks.plain(goodRecord)
    expect(plain).toStrictEqual({ values: goodRecord, doubtful: [], complete: true, isRecord: true })
    expect(plain?.values).not.toBe(goodRecord)
    expect(walks.sound(goodRecord)?.values).toBe(goodRecord)
  })

  test('keyWalksOf writes over the blank record where it gets one', () => {
    const { plain, sound } = keyWalksOf({ fields, required: [], blank: flat.blank })
    const record = { fullName: '北京大学' }
    for (const walk of [plain, sound])
      expect(walk(record)).toMatchObject({ values: { ...flat.blank, ...record }, isRecord: false })
  })

  test('keyWalksOf takes a copy with symbols for no record', () => {
    expect(walks.plain({ ...goodRecord, [Symbol('note')]: 1 })?.isRecord).toBe(false)
  })

  test('keyWalksOf writes the filled fields in the order of the model', () => {
    const written = walks.write({ remark: 'x', fullName: '北京大学', owner: undefined })
    expect(Object.entries(written)).toEqual([
      ['fullName', '北京大学'],
      ['remark', 'x'],
    ])
  })

  test('keyWalksOf tells doubtful fields in the order of the model', () => {
    const walk = walks.plain({ remark: ' x', phone: '138 1234 5678', fullName: '华为技术有限公司' })
    expect(walk?.doubtful.map(({ key }) => key)).toEqual(['phone', 'remark'])
    expect(walk).toMatchObject({ isRecord: false, complete: true })
    expect(walks.plain({ phone: '13812345678' })?.complete).toBe(false)
  })

  test('keyWalksOf gives verdicts: warnings pass, errors and what is missing do not', () => {
    expect(walks.verdict(goodRecord)).toBe(true)
    expect(walks.verdict({ ...goodRecord, industry: 'I' })).toBe(true)
    expect(walks.verdict({ ...goodRecord, industry: 'Z' })).toBe(false)
    expect(walks.verdict({ ...goodRecord, fullName: ' ' })).toBe(false)
    expect(walks.verdict({ fullName: '华为技术有限公司' })).toBe(false)
  })

  test.each([
    ['a key that is no field', { ...goodRecord, nickname: 1 }],
    ['an empty value', { ...goodRecord, remark: '' }],
    ['nothing', { ...goodRecord, remark: null }],
  ])('keyWalksOf decides nothing at %s', (_, record) => {
    for (const walk of [walks.plain, walks.sound, walks.verdict]) expect(walk(record)).toBeUndefined()
  })

  test('keyWalksOf decides nothing at an inherited key, and copies none', () => {
    const heir = Object.create(goodRecord)
    expect([walks.sound(heir), walks.verdict(heir)]).toEqual([undefined, undefined])
    expect(walks.plain(heir)).toMatchObject({ values: {}, complete: false })
  })

  test('keyWalksOf agrees with a valibot object of the single fields', { timeout: 120_000 }, () => {
    const schema = v.object(valibotEntriesOf(flat, { message: ({ code }) => code }))
    const entries = (record: object) => Object.entries(record).filter(([, value]) => value !== undefined)
    fc.assert(
      fc.property(anyRecord, (record) => {
        const result = parseRecord(flat, record, { today })
        if (result.issues[0]?.path.length === 0 || result.issues.some(({ code }) => code === 'unreadable')) return
        const judged = v.safeParse(schema, record)
        expect(judged.success).toBe(result.ok)
        if (judged.success) expect(entries(judged.output)).toEqual(entries(result.value))
        const errors = result.issues.filter(({ severity }) => severity === 'error')
        const told = (judged.issues ?? []).map((issue) => `${v.getDotPath(issue)} ${issue.message}`)
        expect(told.sort()).toEqual(errors.map(({ path, code }) => `${path[0]} ${code}`).sort())
      }),
      { numRuns: 30_000 },
    )
  })
})
