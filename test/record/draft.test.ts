import { describe, expect, test } from 'vitest'
import { error, warning } from '../../src/model/issues.ts'
import { accuse, type Draft, judgeFields, judgePresence, judgePromises, weightOf } from '../../src/record/draft.ts'
import { compiled, goodRecord, today } from './records.ts'

const draftOf = (values: Record<string, unknown>): Draft => ({ values, issues: [], faulty: [] })
const told = ({ issues }: Draft) => issues.map(({ code, path }) => `${path[0]}: ${code}`)

describe('accuse', () => {
  test('accuse notes every finding, and the field of an error as faulty', () => {
    const draft = draftOf({})
    accuse(draft, 'phone', error('required'))
    accuse(draft, 'website', warning('recommended'))
    accuse(draft, 'website', undefined)
    expect(draft.issues).toEqual([
      { code: 'required', severity: 'error', path: ['phone'], params: {} },
      { code: 'recommended', severity: 'warning', path: ['website'], params: {} },
    ])
    expect(draft.faulty).toEqual(['phone'])
  })
})

describe('judgeFields', () => {
  test('judgeFields asks the fields that hold something', () => {
    const draft = draftOf({ fullName: '1', remark: undefined })
    judgeFields(
      compiled.fields.filter(({ key }) => key === 'fullName' || key === 'remark'),
      draft,
    )
    expect(told(draft)).toEqual(['fullName: too_short'])
  })
})

describe('judgePresence', () => {
  test('judgePresence tells what is missing, unless it is known that nothing is', () => {
    const { phone: _, ...rest } = goodRecord
    const [draft, complete] = [draftOf(rest), draftOf(rest)]
    judgePresence(compiled, draft, false)
    judgePresence(compiled, complete, true)
    expect([told(draft), told(complete)]).toEqual([['phone: required'], []])
  })

  test('judgePresence asks for what is recommended of customers of high value alone', () => {
    const { website: _, ...rest } = goodRecord
    const [small, large] = [draftOf(rest), draftOf({ ...rest, size: 'large' })]
    judgePresence(compiled, small, true)
    judgePresence(compiled, large, true)
    expect([told(small), told(large)]).toEqual([[], ['website: recommended']])
  })
})

describe('judgePromises', () => {
  test('judgePromises leaves out those that read a field with an error', () => {
    const values = { ...goodRecord, nextFollowUpOn: '2026-01-01' }
    const [draft, faulty] = [draftOf(values), { ...draftOf(values), faulty: ['nextFollowUpOn'] }]
    judgePromises(compiled, { today }, draft)
    judgePromises(compiled, { today }, faulty)
    expect([told(draft), told(faulty)]).toEqual([['nextFollowUpOn: follow_up_in_past'], []])
  })
})

describe('weightOf', () => {
  test('weightOf weighs less what was there before', () => {
    const rule = compiled.rules.find(({ code }) => code === 'follow_up_in_past')
    if (rule === undefined) return expect.unreachable()
    expect(weightOf(rule, { today })).toBe('error')
    expect(weightOf(rule, { today, occasion: 'stock' })).toBe('warning')
    expect(weightOf(rule, { today, occasion: 'change', changed: ['remark'] })).toBe('warning')
    expect(weightOf(rule, { today, occasion: 'change', changed: ['nextFollowUpOn'] })).toBe('error')
  })
})
