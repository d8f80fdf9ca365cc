import { describe, expect, test } from 'vitest'
import { localeOfEnvironment, settingsOf, speechOf, speechWith } from '../../src/cli/settings.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { fakeHost } from './fake-host.ts'

describe('localeOfEnvironment', () => {
  test.each([
    [{}, 'zh-CN'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh-CN'],
    [{ LANG: 'enm_XX' }, 'zh-CN'],
    [{ LANG: 'en_US', LC_ALL: 'zh_CN' }, 'zh-CN'],
    [{ LANG: 'en_US', LC_ALL: '' }, 'en'],
    [{ LANG: 'zh_CN', LC_MESSAGES: 'en_GB' }, 'en'],
  ])('of %j', (env, locale) => {
    expect(localeOfEnvironment(env)).toBe(locale)
  })
})

describe('speechOf', () => {
  test('gives both tables of words in one language', () => {
    expect(speechOf('en').language.locale).toBe('en')
    expect(speechOf('en').words.help.examples).toBe('Examples:')
    expect(speechOf('zh-CN').language.locale).toBe('zh-CN')
  })
})

describe('speechWith', () => {
  test('speaks the words of a model, where it has some for the language', () => {
    const model = { ...customerModel, messages: { en: { fields: { email: { label: 'Mailbox' } } } } }
    expect(speechWith(model, speechOf('en')).language.fields.email.label).toBe('Mailbox')
    expect(speechWith(model, speechOf('zh-CN')).language).toBe(speechOf('zh-CN').language)
  })
})

const chinese = speechOf('zh-CN')

describe('settingsOf', () => {
  test('takes the business date of Shanghai for today, unless it is told another', () => {
    const late = fakeHost({ now: '2026-11-23T17:00:00Z' })
    expect(settingsOf({ model: 'customer', occasion: 'create' }, chinese, late).context.today).toBe('2026-11-24')
    expect(settingsOf({ model: 'customer', occasion: 'stock', today: '2024-12-01' }, chinese, late).context).toEqual({
      today: '2024-12-01',
      occasion: 'stock',
    })
  })

  test('compiles the model that is asked for', () => {
    expect(settingsOf({ model: 'guide', occasion: 'create' }, chinese, fakeHost()).compiled.model.name).toBe('guide')
  })
})
