import { describe, expect, test } from 'vitest'
import { verbatim, verbatimHtml } from '../../../src/form/amis/amis-text.ts'

describe('verbatim', () => {
  test('verbatim leaves text alone in which amis finds nothing to fill in', () => {
    expect(verbatim('填写网址，不带“http://”。')).toBe('填写网址，不带“http://”。')
    expect(verbatim('< 50%')).toBe('< 50%')
  })

  test.each(['年费 $', `\${phone}`, '<%= 1 %>', '"$" 或 \\'])('verbatim gives %s as a formula', (text) => {
    expect(verbatim(text)).toBe(`\${${JSON.stringify(text)}}`)
  })
})

describe('verbatimHtml', () => {
  test('verbatimHtml gives text that is no markup', () => {
    expect(verbatimHtml('<b>A&B</b>')).toBe('&lt;b>A&amp;B&lt;/b>')
    expect(verbatimHtml('<b>$</b>')).toBe(`\${"&lt;b>$&lt;/b>"}`)
  })
})
