import { expect, test } from 'vitest'
import { webHostFinding } from '../../../src/kinds/web-address/web-host.ts'

test.each([
  ['example.com', undefined],
  ['例子.测试', undefined],
  ['8.8.8.8', undefined],
  ['example', 'web_address_no_dot'],
  ['exa!mple.com', 'web_address_bad_label'],
  ['a_b.example.com', undefined],
  ['_a.b_c.example.com', undefined],
  ['a_b.com', 'web_address_bad_label'],
  ['www.a_b.com', 'web_address_bad_label'],
  ['www.example.c_m', 'web_address_bad_label'],
  ['℀.com', 'web_address_bad_label'],
  ['010.8.8.8.8', 'web_address_bad_label'],
  ['①②⑦.⓪.⓪.①', 'web_address_private_host'],
  ['ⓛocalhost', 'web_address_private_host'],
])('webHostFinding of %s is %s', (host, code) => {
  expect(webHostFinding(host, false)?.code).toBe(code)
})
