import { describe, expect, test } from 'vitest'
import { readDialledDigits } from '../../../src/kinds/phone/dialled-digits.ts'
import {
  extensionAfter,
  formatWithExtension,
  splitExtension,
  withExtension,
} from '../../../src/kinds/phone/extension.ts'

function after(text: string, end: number) {
  const dialled = readDialledDigits(text)
  return dialled && extensionAfter(dialled, end)
}

describe('extensionAfter', () => {
  test.each([
    ['010-62345678', ''],
    ['010-62345678 转 801', '801'],
    ['010-62345678-801', '801'],
    ['010-62345678(801)', '801'],
    ['010-62345678-80 1', '801'],
    ['01062345678801', undefined],
    ['010-62345678 801', undefined],
    ['010-62345678-1234567', undefined],
    ['010-62345678-8 转 1', undefined],
    ['010-6234567', undefined],
  ])('extensionAfter finds behind the eleven digits of %s: %j', (text, extension) => {
    expect(after(text, 11)).toBe(extension)
  })
})

describe('splitExtension', () => {
  test('splitExtension undoes withExtension', () => {
    expect(splitExtension(withExtension('010-62345678', '801'), 1)).toEqual(['010-62345678', '801'])
    expect(splitExtension(withExtension('13812345678', ''), 0)).toEqual(['13812345678', ''])
    expect(splitExtension('400-820-8820-2', 2)).toEqual(['400-820-8820', '2'])
  })
})

describe('formatWithExtension', () => {
  test('formatWithExtension says 转', () => {
    expect(formatWithExtension('010-62345678', '801')).toBe('010-62345678 转 801')
    expect(formatWithExtension('010-62345678', '')).toBe('010-62345678')
  })
})
