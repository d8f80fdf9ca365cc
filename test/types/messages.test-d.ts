import { expectTypeOf, test } from 'vitest'
import type { Language } from '../../src/messages/language.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'

test('Language does not compile without a message for every code', () => {
  const { required: _required, ...issues } = zhCN.issues
  // @ts-expect-error the message of `required` is missing
  const incomplete: Language['issues'] = issues
  expectTypeOf(incomplete).toBeObject()
})

test('Language does not compile without words for every field', () => {
  const { wechat: _wechat, ...fields } = zhCN.fields
  // @ts-expect-error the ready-made field `wechat` has no words
  const incomplete: Language['fields'] = fields
  expectTypeOf(incomplete).toBeObject()
})

test('Language does not compile without words for every option', () => {
  // @ts-expect-error the option `large` has no words
  const incomplete: Language['options']['size'] = { small: '小型', medium: '中型' }
  expectTypeOf(incomplete).toBeObject()
})

test('Language lets a host add words for its own fields, options and codes', () => {
  const hosted: Language = {
    ...zhCN,
    fields: { ...zhCN.fields, vatNumber: { label: '增值税号', help: '按发票填写。' } },
    options: { ...zhCN.options, region: { north: '北区' } },
    issues: { ...zhCN.issues, contract_expired: '请续签合同。' },
  }
  expectTypeOf(hosted).toEqualTypeOf<Language>()
})
