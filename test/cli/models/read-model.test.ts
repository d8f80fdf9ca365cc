import { symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exitCodes, isFailure } from '../../../src/cli/exit-codes.ts'
import { namesFile, readModelFile } from '../../../src/cli/models/read-model.ts'
import { english } from '../../../src/cli/words/en.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { useModelFiles } from './files.ts'

const file = useModelFiles()
const read = (path: string) => readModelFile(path, english)

/** What was wrong, path and problem in one line each. */
function told(path: string): string[] {
  const reading = read(path)
  return reading.ok ? [] : reading.problems.map((one) => `${one.path}: ${one.problem}`)
}

function failureOf(path: string): unknown {
  try {
    return read(path)
  } catch (reason) {
    return isFailure(reason) ? [reason.exitCode, reason.message] : reason
  }
}

describe('readModelFile', () => {
  test('readModelFile reads a whole model, without what is there for an editor', () => {
    const path = file('whole.json', { $schema: './x.json', ...customerModel })
    expect(read(path)).toEqual({ ok: true, model: JSON.parse(JSON.stringify(customerModel)) })
  })

  test('readModelFile works changes into a stock model, or into another file beside', () => {
    file('base.json', { extends: 'customer', name: 'base', fields: { creditCode: true } })
    const path = file('upper.json', {
      extends: './base.json',
      name: 'upper',
      override: { creditCode: { required: true } },
    })
    const reading = read(path)
    expect(reading.ok && [reading.model.name, reading.model.fields.creditCode?.required]).toEqual(['upper', true])
    const whole = file('on-whole.json', { extends: './whole.json', override: { website: null } })
    expect(read(whole)).toMatchObject({ ok: true })
  })

  test('readModelFile reads past a byte order mark', () => {
    expect(read(file('mark.json', '\ufeff{"extends": "guide"}')).ok).toBe(true)
  })

  test('readModelFile tells the file among those extended that has the mistakes', () => {
    file('wrong.json', { extends: 'customer', override: { emial: null } })
    const reading = read(file('on-wrong.json', { extends: './wrong.json' }))
    expect(reading).toMatchObject({ ok: false, file: file('wrong.json'), problems: [{ path: 'override' }] })
  })

  test('readModelFile takes what lacks nearly everything of a model for changes', () => {
    expect(told(file('none.json', { override: {} }))).toEqual(['extends: is missing'])
    expect(told(file('slip.json', { extend: 'customer' }))[0]).toContain('did you mean "extends"?')
    expect(told(file('half.json', { ...customerModel, order: undefined }))).toEqual(['order: is missing'])
    expect(told(file('list.json', []))).toEqual([': must be a JSON object'])
    expect(told(file('base-name.json', { extends: 'custmer' }))[0]).toContain('did you mean "customer"?')
  })

  test('readModelFile refuses circles, also through links', () => {
    expect(told(file('self.json', { extends: './self.json' }))).toEqual([
      expect.stringMatching(/^extends: turns in a circle: \S*self\.json → \S*self\.json$/),
    ])
    file('one.json', { extends: './two.json' })
    file('two.json', { extends: './three.json' })
    symlinkSync(file('one.json'), file('three.json'))
    expect(told(file('one.json'))[0]).toMatch(/turns in a circle: \S+one\.json → \S+two\.json → \S+one\.json$/)
  })

  test('readModelFile fails for what cannot be read, and says where', () => {
    expect(failureOf(file('missing.json'))).toEqual([exitCodes.unreadable, expect.stringContaining('no such file')])
    expect(failureOf(file('.'))).toEqual([exitCodes.unreadable, expect.stringContaining('directory')])
    expect(failureOf(file('empty.json', ' \n'))).toEqual([exitCodes.unreadable, expect.stringContaining('is empty')])
    expect(failureOf(file('gbk.json', Uint8Array.from([0x22, 0xd6, 0xd0, 0x22])))).toEqual([
      exitCodes.unreadable,
      expect.stringContaining('save it as UTF-8'),
    ])
    expect(failureOf(file('fault.json', '{\n  "extends": "customer",\n}'))).toEqual([
      exitCodes.unreadable,
      expect.stringContaining('line 3, column 1: there must be no comma behind the last entry.'),
    ])
    expect(failureOf(file('lost.json', { extends: './missing.json' }))).toEqual([
      exitCodes.unreadable,
      expect.stringContaining('missing.json'),
    ])
  })
})

describe('namesFile', () => {
  test.each([
    ['customer', false],
    ['model.json', true],
    ['MODEL.JSON', true],
    ['./model', true],
    ['models\\model', true],
    ['model.jsonc', false],
  ])('namesFile of %s is %s', (name, isFile) => {
    expect(namesFile(name)).toBe(isFile)
  })
})
