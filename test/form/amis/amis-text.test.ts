import { expect, test } from 'vitest'
import { verbatim, verbatimHtml } from '../../../src/form/amis/amis-text.ts'

test('verbatim leaves text as it is, but for what amis would fill in', () => {
  expect(verbatim('请填写此项。')).toBe('请填写此项。')
  expect(verbatim('${phone}')).toBe('${"${phone}"}')
  expect(verbatim('<%= 1 %>')).toBe('${"<%= 1 %>"}')
})

test('verbatimHtml shows marks of HTML as text', () => {
  expect(verbatimHtml('A&B <b>')).toBe('A&amp;B &lt;b>')
})
