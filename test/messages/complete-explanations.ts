import { describe, expect, test } from 'vitest'
import type { Explanations } from '../../src/messages/explanation.ts'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'

/** The tests that the explanations of every language pass; each ends with `end` and has at least so many characters. */
export function describeExplanations(name: string, explanations: Explanations, end: string, least: number): void {
  describe(name, () => {
    test(`${name} explains every code of the catalogue and no other`, () => {
      expect(Object.keys(explanations)).toEqual(Object.keys(issueCatalogue))
    })

    test(`${name} says more than a message, in sentences and without placeholders`, () => {
      for (const [code, text] of Object.entries(explanations)) {
        expect(text.length, code).toBeGreaterThan(least)
        expect(text.endsWith(end), code).toBe(true)
        expect(text, code).not.toMatch(/[{}]/)
      }
    })

    test(`${name} explains no two codes with the same words`, () => {
      expect(new Set(Object.values(explanations)).size).toBe(Object.keys(explanations).length)
    })
  })
}
