import { describe, expect, test } from 'vitest'
import * as compiled from '../../src/compiled/index.ts'
import { customerFields } from '../../src/model/customer-fields.ts'
import { customerOptions } from '../../src/model/customer-options.ts'
import * as behaviours from '../../src/record/kind-behaviours.ts'
import { indexTables } from '../../src/record/reference-tables.ts'

const tables = indexTables({})

describe('The behaviours of kinds', () => {
  test.each(Object.keys(behaviours))('%s is there for modules compiled ahead', (name) => {
    expect(compiled).toHaveProperty(name)
  })

  test('textBehaviour and longTextBehaviour differ in the lines that they keep', () => {
    const { contactTitle, remark } = customerFields
    const [text, longText] = [
      behaviours.textBehaviour(contactTitle, customerOptions, tables),
      behaviours.longTextBehaviour(remark, customerOptions, tables),
    ]
    expect([text.normalize('a\r\nb'), longText.normalize('a\r\nb')]).toEqual(['a b', 'a\nb'])
    expect([text.isSound?.('x'.repeat(51)), longText.isSound?.('x'.repeat(51))]).toEqual([false, true])
  })

  test('choiceBehaviour takes the options of its row from the model', () => {
    const { size } = customerFields
    expect(behaviours.choiceBehaviour(size, customerOptions, tables).isPlain('large')).toBe(true)
    expect(behaviours.choiceBehaviour(size, {}, tables).isPlain('large')).toBe(false)
  })

  test('phoneBehaviour keeps to the number of numbers in its row', () => {
    const { phone } = customerFields
    const { isPlain } = behaviours.phoneBehaviour({ ...phone, maximum: 1 }, customerOptions, tables)
    expect(['13812345678', '13812345678/010-62345678'].map(isPlain)).toEqual([true, false])
  })
})
