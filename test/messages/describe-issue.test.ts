import { expect, test } from 'vitest'
import { describeIssue } from '../../src/messages/describe-issue.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { error } from '../../src/model/issues.ts'

test('describeIssue names the field before the message', () => {
  const issue = { ...error('required'), path: ['fullName'] }
  expect(describeIssue(issue, zhCN)).toBe('客户全称：请填写此项。')
  expect(describeIssue(issue, en)).toBe('Full name: Please fill in this field.')
})

test('describeIssue names the position in a list', () => {
  const issue = { ...error('choice_unknown'), path: ['demandTypes', 2] }
  expect(describeIssue(issue, zhCN)).toBe('需求类型（第3项）：不在选项之中，请从列表中选择。')
})

test('describeIssue names the record where the whole of it is meant', () => {
  const issue = { ...error('not_an_object'), path: [] }
  expect(describeIssue(issue, zhCN)).toBe('客户记录：请提供由字段名和值组成的对象。')
})
