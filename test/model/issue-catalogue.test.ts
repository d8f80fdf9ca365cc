import { describe, expect, test } from 'vitest'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'

describe('issueCatalogue', () => {
  test.each(Object.entries(issueCatalogue))(
    'issueCatalogue: %s is snake_case and its parameters are camelCase',
    (code, { params }) => {
      expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/)
      expect(params.every((name) => /^[a-z][a-zA-Z]*$/.test(name))).toBe(true)
      expect(new Set(params).size).toBe(params.length)
    },
  )
})
