import { describe, expect, test } from 'vitest'
import { issueCatalogue } from '../../../src/model/issue-catalogue.ts'
import { rowIssue } from '../../../src/pipeline/input/row-issues.ts'

describe('rowIssue', () => {
  test('rowIssue makes an error of the record as a whole', () => {
    expect(rowIssue('row_ragged', { expected: 2, actual: 3 })).toEqual({
      code: 'row_ragged',
      severity: issueCatalogue.row_ragged.severity,
      path: [],
      params: { expected: 2, actual: 3 },
    })
    expect(rowIssue('row_empty').params).toEqual({})
  })
})
