import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import type { Language } from '../../src/messages/language.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'
import { placeholdersOf, textsOf } from './complete-language.ts'

const languages = [
  ['zhCN', zhCN],
  ['en', en],
] as const satisfies readonly (readonly [string, Language])[]

describe('all languages say the same', () => {
  test.each(Object.keys(issueCatalogue))('every language fills the message of %s with the same parameters', (code) => {
    const used = languages.map(([, language]) => placeholdersOf(language.issues[code] ?? '').sort())
    expect(new Set(used.map((names) => names.join())).size).toBe(1)
  })

  test('every language has the same keys everywhere', () => {
    expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(zhCN).map(([path]) => path))
  })

  test('every locale is a well-formed language tag', () => {
    expect(Intl.getCanonicalLocales(languages.map(([, language]) => language.locale))).toEqual(['zh-CN', 'en'])
  })
})
