import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { refusalMessageOf } from '../../src/messages/refusal-message-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { type Refusal, refusal, refusalCatalogue } from '../../src/model/refusal-catalogue.ts'

describe('refusalMessageOf', () => {
  test.each<[Refusal, string, string]>([
    [
      refusal('wrong_status', { action: 'approve', status: 'draft' }),
      '当前状态为“草稿”，不能通过。',
      'The status is “Draft”; this is not possible now: approve.',
    ],
    [
      refusal('not_reviewer', { due: ['salesSupervisor', 'departmentManager'] }),
      '应由销售主管、部门经理审核。',
      'This is for another role to decide: Sales supervisor, Department manager.',
    ],
    [
      refusal('field_not_permitted', { field: 'phone', refusedBy: 'field' }),
      '您的角色无权修改“联系电话/手机”。',
      `Your role may not change “${en.fields.phone.label}”.`,
    ],
    [
      refusal('own_record', {}),
      '不能审核自己填写或提交的客户。',
      'Nobody reviews what they wrote or submitted themselves.',
    ],
  ])('refusalMessageOf says %j in words', (told, chinese, english) => {
    expect(refusalMessageOf(told, zhCN)).toBe(chinese)
    expect(refusalMessageOf(told, en).toLowerCase()).toBe(english.toLowerCase())
  })

  test('refusalMessageOf has a sentence for each code, with its parameters only', () => {
    for (const language of [zhCN, en]) {
      for (const [code, params] of Object.entries(refusalCatalogue)) {
        const template = language.refusals[code] ?? ''
        const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(template, code).not.toBe('')
        expect([...params] as string[], code).toEqual(expect.arrayContaining(names))
      }
    }
  })

  test('refusalMessageOf gives a code that it does not know, and a mark for a parameter that is not there', () => {
    expect(refusalMessageOf({ code: 'later' as 'own_record', params: {} }, zhCN)).toBe('later')
    expect(refusalMessageOf({ code: 'out_of_turn', params: {} }, zhCN)).toBe('须先由…审核。')
  })
})
