import { describe, expect, test } from 'vitest'
import { starterOf } from '../../../src/cli/models/starter.ts'
import { en } from '../../../src/messages/en.ts'
import { languageOf } from '../../../src/messages/extend-language.ts'
import { labelOf } from '../../../src/messages/label-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModelFromChanges } from '../../../src/model/definition/customer-model-from-changes.ts'

describe('starterOf', () => {
  test('starterOf gives changes that make a model, with words in both languages', () => {
    const model = customerModelFromChanges(starterOf('dealers', './schema.json'))
    expect(model.name).toBe('dealers')
    for (const language of [zhCN, en])
      for (const key of model.order) expect(labelOf(key, languageOf(model, language))).not.toBe(key)
  })
})
