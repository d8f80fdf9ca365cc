import { expect, test } from 'vitest'
import { namesInRemark, namesWithin } from '../../src/duplicates/company-aliases.ts'

test.each([
  ['北京云帆科技有限公司', ['北京云帆科技有限公司']],
  ['云帆科技（北京）有限公司', ['云帆科技（北京）有限公司']],
  ['北京云帆科技有限公司（原北京旧名科技有限公司）', ['北京云帆科技有限公司', '北京旧名科技有限公司']],
  ['北京云帆科技有限公司(曾用名：旧名科技（北京）有限公司)', ['北京云帆科技有限公司', '旧名科技（北京）有限公司']],
  ['原野（北京）科技有限公司', ['原野（北京）科技有限公司']],
])('namesWithin %s are %j', (name, names) => {
  expect(namesWithin(name)).toEqual(names)
})

test.each([
  ['简称：云帆', ['云帆']],
  ['老客户。曾用名：北京旧名科技有限公司；简称“云帆”', ['北京旧名科技有限公司', '云帆']],
  ['曾用名：北京旧名科技有限公司；简称：“云帆”', ['北京旧名科技有限公司', '云帆']],
  ['下周回访', []],
  ['', []],
])('namesInRemark %s are %j', (remark, names) => {
  expect(namesInRemark(remark)).toEqual(names)
})
