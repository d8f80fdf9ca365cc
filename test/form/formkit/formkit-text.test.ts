import { describe, expect, test } from 'vitest'
import { verbatim } from '../../../src/form/formkit/formkit-text.ts'

describe('verbatim', () => {
  test('verbatim leaves text alone that FormKit takes for text', () => {
    expect(verbatim('填写网址，不带“http://”。')).toBe('填写网址，不带“http://”。')
    expect(verbatim('年费 $')).toBe('年费 $')
  })

  test('verbatim gives text that FormKit would take for an expression as one', () => {
    expect(verbatim('$5 "年" \\ 月')).toBe('$: "$5 \\"年\\" \\\\ 月"')
  })
})
