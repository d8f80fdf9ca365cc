import { describe, expect, test } from 'vitest'
import { meaningsOf } from '../../../src/record/bytes/ascii.ts'
import { byteSource } from '../../../src/record/bytes/byte-source.ts'
import { endOfCompanyName, endOfPersonName } from '../../../src/record/bytes/names.ts'

const inQuotes = meaningsOf([34], [92])
const endIn = (endOf: typeof endOfCompanyName, text: string) => {
  const bytes = new Uint8Array(Buffer.from(`${text}"`))
  return endOf(byteSource(bytes), 0, bytes.length, inQuotes)
}

describe('endOfCompanyName', () => {
  test.each(['华为技术有限公司', '小米科技（武汉）有限责任公司', '万科有限公司', `${'长'.repeat(96)}有限公司`])(
    'takes %s',
    (name) => {
      expect(endIn(endOfCompanyName, name)).toBe(Buffer.byteLength(name))
    },
  )

  test.each([
    '',
    '有限公司',
    '万有限公司',
    '北京大学',
    'ABC有限公司',
    '华为(技术)有限公司',
    '华为技术有限公司。',
    `${'长'.repeat(97)}有限公司`,
    '华为技术有限公司\\',
  ])('leaves %j to others', (name) => {
    expect(endIn(endOfCompanyName, name)).toBe(-1)
  })

  test('looks at nothing before its beginning', () => {
    const bytes = new Uint8Array(Buffer.from('万科公司有限公司"'))
    expect(endOfCompanyName(byteSource(bytes), 12, bytes.length, inQuotes)).toBe(-1)
  })
})

describe('endOfPersonName', () => {
  test.each(['李测试', '*经理', '阿依古丽·测试', '长'.repeat(16)])('takes %s', (name) => {
    expect(endIn(endOfPersonName, name)).toBe(Buffer.byteLength(name))
  })

  test.each(['', 'Li', '李 测试', '李.测试', '长'.repeat(17), '李测试\\'])('leaves %j to others', (name) => {
    expect(endIn(endOfPersonName, name)).toBe(-1)
  })
})
