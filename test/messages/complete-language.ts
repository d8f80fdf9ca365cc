import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/messages/language.ts'
import { customerFields } from '../../src/model/customer-fields.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { customerOptions, readyMadeOptions } from '../../src/model/customer-options.ts'
import { customerRoles } from '../../src/model/customer-permissions.ts'
import type { Option } from '../../src/model/fields.ts'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'

/** The tests that every language passes; `name` is its export. */
export function describeLanguage(name: string, language: Language): void {
  describe(`${name} is a complete language`, () => {
    test(`${name} has a message for every code of the catalogue and for no other`, () => {
      expect(Object.keys(language.issues)).toEqual(Object.keys(issueCatalogue))
    })

    test.each(Object.entries(issueCatalogue))(
      `${name} fills the message of %s with parameters of that code`,
      (code, { params }) => {
        const placeholders = placeholdersOf(language.issues[code] ?? '')
        expect(params).toEqual(expect.arrayContaining(placeholders))
      },
    )

    test(`${name} has words for every field, stock and ready-made, and for no other`, () => {
      expect(Object.keys(language.fields)).toEqual([...Object.keys(customerFields), ...Object.keys(readyMadeFields)])
    })

    test(`${name} has words for exactly the options of the model`, () => {
      const lists: Record<string, readonly Option[]> = { ...customerOptions, ...readyMadeOptions }
      expect(Object.keys(language.options)).toEqual(Object.keys(lists))
      for (const [list, options] of Object.entries(lists)) {
        expect(Object.keys(language.options[list] ?? {})).toEqual(options.map((option) => option.code))
      }
    })

    test(`${name} has words for the modules, roles, statuses, actions and reasons of the stock model`, () => {
      expect(Object.keys(language.modules)).toEqual(customerModel.modules)
      expect(Object.keys(language.roles)).toEqual(customerRoles)
      const { transitions } = customerModel.lifecycle
      const statuses = transitions.flatMap((transition) => [transition.from, ...transition.to])
      expect(new Set(Object.keys(language.statuses))).toEqual(new Set(statuses))
      const granted = customerModel.permissions.grants.flatMap((grant) => grant.actions)
      const actions = new Set<string>([...granted, ...transitions.map((transition) => transition.action)])
      expect(new Set(Object.keys(language.actions))).toEqual(actions)
      const codes = [...customerModel.highValue, ...customerModel.review.rules].map((reason) => reason.code)
      expect(new Set(Object.keys(language.reasons))).toEqual(new Set(codes))
    })

    test(`${name} says every option in a way that the model recognises`, () => {
      const lists: Record<string, readonly Option[]> = { ...customerOptions, ...readyMadeOptions }
      for (const [list, options] of Object.entries(lists)) {
        for (const { code, names } of options) {
          const recognised = [code, ...names].map(plain)
          expect(recognised).toContain(plain(language.options[list]?.[code] ?? ''))
        }
      }
    })

    test(`${name} gives no two fields, options of a list or modules the same label`, () => {
      const labels = Object.values(language.fields).map(({ label = '' }) => label)
      expect(new Set(labels.map(plain)).size).toBe(labels.length)
      for (const words of [...Object.values(language.options), language.modules, language.roles, language.statuses]) {
        expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
      }
    })

    test(`${name} holds nothing but filled texts, trimmed and without stray braces`, () => {
      for (const [path, text] of textsOf(language)) {
        expect(typeof text, path).toBe('string')
        expect(text.trim(), path).not.toBe('')
        if (!path.startsWith('punctuation.')) expect(text.trim(), path).toBe(text)
        expect(text.replace(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/)
        if (!/^(?:issues|refusals|punctuation)\./.test(path)) expect(text, path).not.toMatch(/[{}]/)
      }
    })

    test(`${name} ends every message and help text as a sentence, and has one of each`, () => {
      const end = language.locale === 'en' ? '.' : '。'
      const sentences = [
        ...Object.values(language.issues),
        ...Object.values(language.fields).map(({ help = '' }) => help),
      ]
      for (const sentence of sentences) {
        expect(sentence.endsWith(end), sentence).toBe(true)
        if (end === '。') expect(sentence.indexOf(end), sentence).toBe(sentence.length - 1)
        else expect(sentence, sentence).not.toMatch(/[.!?] [A-Z]/)
      }
    })

    test(`${name} is the same after a trip through JSON`, () => {
      expect(JSON.parse(JSON.stringify(language))).toEqual(language)
    })
  })
}

export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}

function plain(label: string): string {
  return label.normalize('NFKC').trim().toLowerCase()
}

export function textsOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'object' && entry !== null
      ? textsOf(entry, `${path}${key}.`)
      : [[`${path}${key}`, entry] as [string, string]],
  )
}
