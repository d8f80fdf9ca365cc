import { describe, expect, test } from 'vitest'
import { readDialledDigits } from '../../../src/kinds/phone/dialled-digits.ts'

const nothing = { international: false, lastBreak: 0, extension: '' }

describe('readDialledDigits', () => {
  test.each([
    ['138 1234 5678', { ...nothing, digits: '13812345678', firstGroup: 3 }],
    ['(010)6234-5678', { ...nothing, digits: '01062345678', firstGroup: 3, lastBreak: 7 }],
    ['(010-62345678)', { ...nothing, digits: '01062345678', firstGroup: 3, lastBreak: 3 }],
    ['+86 (0)10 62345678', { ...nothing, digits: '861062345678', firstGroup: 2, international: true }],
    ['00852-21234567', { ...nothing, digits: '85221234567', firstGroup: 3, lastBreak: 3, international: true }],
    ['010-62345678(801)', { ...nothing, digits: '01062345678801', firstGroup: 3, lastBreak: 11 }],
  ])('readDialledDigits reads %j', (text, dialled) => {
    expect(readDialledDigits(text)).toEqual(dialled)
  })

  test.each([
    '转801',
    '轉 801',
    '转接801',
    '总机转801',
    '转分机801',
    '分机:801',
    '分机号801',
    '内线 801',
    ' ext. 801',
    'EXT801',
    ' extension 801',
    'x801',
    '#801',
    '*801',
    '(转801)',
    '-转801',
    '转801分机',
  ])('readDialledDigits reads the extension of 010-62345678%s', (extension) => {
    expect(readDialledDigits(`010-62345678${extension}`)).toMatchObject({ digits: '01062345678', extension: '801' })
  })

  test.each([
    '',
    'abc',
    '+',
    '-138',
    '010-62345678-',
    '010-62345678(',
    '010-62345678转',
    '010-62345678转8012345',
    '138a1234',
    '1+1',
    '138:1',
    '总机8',
  ])('readDialledDigits reads nothing in %j', (text) => {
    expect(readDialledDigits(text)).toBeUndefined()
  })
})
