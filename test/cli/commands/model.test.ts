import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { guideModel } from '../../../src/model/guide-model.ts'
import { kehu, useCommand } from '../command.ts'

useCommand()

const english = ['--locale', 'en']

describe('kehu model', () => {
  test('prints a model as JSON', async () => {
    expect(JSON.parse((await kehu(['model'])).stdout)).toEqual(JSON.parse(JSON.stringify(customerModel)))
    expect(JSON.parse((await kehu(['model', '--model', 'guide'])).stdout).name).toBe(guideModel.name)
  })

  test('prints its fields as a table', async () => {
    const { stdout } = await kehu(['model', '--format', 'text', ...english])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(customerModel.order.length)
    expect(lines[0]).toBe(
      'Full name           fullName           Company name          Basic information       required',
    )
  })
})
