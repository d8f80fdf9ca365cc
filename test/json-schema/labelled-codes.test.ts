import { expect, test } from 'vitest'
import { labelledCodes } from '../../src/json-schema/labelled-codes.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'

test('labelledCodes tells each code with its label; a code without words is its own', () => {
  expect(labelledCodes('size', ['small', 'micro'], zhCN)).toEqual([
    { const: 'small', title: '小型' },
    { const: 'micro', title: 'micro' },
  ])
})
