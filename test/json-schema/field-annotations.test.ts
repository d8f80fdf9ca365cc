import { expect, test } from 'vitest'
import { annotationsOf } from '../../src/json-schema/field-annotations.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'

test('annotationsOf tells label and help; of a field without words its key', () => {
  expect(annotationsOf('phone', zhCN)).toEqual({ title: '联系电话/手机', description: zhCN.fields.phone.help })
  expect(annotationsOf('fleet', zhCN)).toEqual({ title: 'fleet' })
})
