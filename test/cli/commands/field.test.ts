import { describe, expect, test } from 'vitest'
import { jsonLines, kehu, useCommand } from '../command.ts'

useCommand()

describe('kehu field', () => {
  test.each([
    [
      'company-name',
      ' 深圳市腾讯计算机系统有限公司 ',
      '深圳市腾讯计算机系统有限公司',
      { place: '深圳市', legalForm: '有限公司' },
    ],
    ['person-name', ' *经理', '*经理', {}],
    ['email', 'Li@EXAMPLE.com', 'Li@example.com', {}],
    ['web-address', 'https://www.Example.com/', 'www.example.com', {}],
    ['calendar-date', '2024/2/29', '2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['amount', '0.5亿', 5000, {}],
    ['industry', '软件和信息技术服务业', 'I65', { section: 'I', division: '65', name: '软件和信息技术服务业' }],
    ['credit-code', '9144030071526726xg', '9144030071526726XG', { division: '440300' }],
    ['head-count', '1,200人', 1200, {}],
  ])('reads a %s', async (kind, input, value, parts) => {
    const { code, stdout } = await kehu(['field', kind], { stdin: `${input}\n` })
    expect(code).toBe(0)
    const [answer] = jsonLines(stdout)
    expect(Object.keys(answer)).toEqual(['input', 'value', 'issues', 'parts'])
    expect(answer).toMatchObject({ input, value, issues: [], parts })
  })

  test('lists the numbers of a phone field with what they are', async () => {
    const { stdout } = await kehu(['field', 'phone'], {
      stdin: '138 1234 5678、010-62345678转801、400-820-8820、+85221234567',
    })
    const [{ value, parts }] = jsonLines(stdout)
    expect(value).toBe('13812345678/010-62345678-801/400-820-8820/+85221234567')
    expect(parts.map(({ kind, e164, ext }: Record<string, unknown>) => [kind, e164, ext])).toEqual([
      ['mobile', '+8613812345678', null],
      ['landline', '+861062345678', '801'],
      ['service', '+864008208820', null],
      ['foreign', '+85221234567', null],
    ])
  })

  test('tells the levels of an address, null where one is absent', async () => {
    const { stdout } = await kehu(['field', 'address'], { stdin: '北京市朝阳区建国路88号\n浙江省义乌市稠城街道' })
    expect(jsonLines(stdout).map(({ parts }) => parts)).toEqual([
      expect.objectContaining({
        province: '北京市',
        city: null,
        district: '朝阳区',
        code: '110105',
        rest: '建国路88号',
      }),
      expect.objectContaining({
        province: '浙江省',
        city: '金华市',
        district: '义乌市',
        code: '330782',
        candidates: null,
      }),
    ])
  })

  test('answers an empty line with required, and ends with 1', async () => {
    const { code, stdout } = await kehu(['field', 'email'], { stdin: '\na@example.com\n' })
    expect(code).toBe(1)
    const [empty, good] = jsonLines(stdout)
    expect(empty).toEqual({
      input: '',
      value: '',
      issues: [{ code: 'required', severity: 'error', path: [], params: {} }],
      parts: {},
    })
    expect(good.issues).toEqual([])
  })

  test('says that bytes mean nothing', async () => {
    const { code, stdout } = await kehu(['field', 'person-name'], { stdin: Buffer.from([0xd5, 0xc5, 0x0a]) })
    expect([code, jsonLines(stdout)[0].issues.map((issue: { code: string }) => issue.code)]).toEqual([
      1,
      ['row_bad_bytes'],
    ])
  })

  test('ends with 0 when there are only warnings, or nothing', async () => {
    expect((await kehu(['field', 'phone'], { stdin: '400-820-8820\n' })).code).toBe(0)
    expect(await kehu(['field', 'phone'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('ends with 2 for a kind that there is not', async () => {
    const { code, stderr } = await kehu(['field', 'fax'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('company-name')])
  })
})
