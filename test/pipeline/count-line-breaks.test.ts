import { expect, test } from 'vitest'
import { countLineBreaks } from '../../src/pipeline/count-line-breaks.ts'

test('countLineBreaks counts those of a part, without its end', () => {
  expect([countLineBreaks(''), countLineBreaks('a\n\nb\n'), countLineBreaks('a\n\nb\n', 2, 4)]).toEqual([0, 3, 1])
})
