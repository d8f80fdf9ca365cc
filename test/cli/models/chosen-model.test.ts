import { describe, expect, test } from 'vitest'
import { chosenModel, problemLines, readChosenModel } from '../../../src/cli/models/chosen-model.ts'
import { english } from '../../../src/cli/words/en.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { guideModel } from '../../../src/model/guide-model.ts'
import { useModelFiles } from './files.ts'

const file = useModelFiles()

describe('chosenModel', () => {
  test('chosenModel knows the stock models by name, and files', () => {
    expect(chosenModel('guide', english)).toBe(guideModel)
    expect(chosenModel(file('own.json', { extends: 'guide', name: 'own' }), english).name).toBe('own')
  })

  test('chosenModel tells every mistake of a model in one failure', () => {
    const path = file('wrong.json', { extends: 'guide', override: { emial: null, remrak: {} } })
    expect(() => chosenModel(path, english)).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringMatching(/cannot be used:\n- .*email.*\n- .*remark/),
      }),
    )
  })

  test('chosenModel suggests the nearest name', () => {
    expect(() => chosenModel('giude', english)).toThrow(/Did you mean "guide"\?/)
    expect(() => chosenModel('toString', english)).toThrow(/There is no model "toString"/)
  })
})

describe('problemLines', () => {
  test('problemLines speaks the language', () => {
    const reading = readChosenModel(file('half.json', { extends: 'guide', name: 7 }), english)
    if (reading.ok) throw new Error('must be refused')
    expect(problemLines(reading, english)).toEqual(['name: must be a string'])
    expect(problemLines(reading, chinese)).toEqual(['name: 必须是文本'])
  })
})
