import { expect, test } from 'vitest'
import { isPublicMailHost } from '../../src/duplicates/public-mail-hosts.ts'

test.each(['qq.com', '163.com', 'gmail.com', 'vip.sina.com'])('isPublicMailHost knows %s', (host) => {
  expect(isPublicMailHost(host)).toBe(true)
})

test.each(['tencent.com', 'example.com', ''])('isPublicMailHost does not take %j for one', (host) => {
  expect(isPublicMailHost(host)).toBe(false)
})
