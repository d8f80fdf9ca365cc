import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../src/cli/judging.ts'
import { mostFrequent, notebook, withoutNotes } from '../../../src/cli/reports/notebook.ts'
import type { Issue } from '../../../src/model/issues.ts'
import { outcomeOf } from './outcomes.ts'

const issueOf = (code: string, field: string) =>
  ({ code, severity: 'error', path: [field], params: {} }) as unknown as Issue

/** An outcome with these issues alone. */
function outcomeWith(id: string | undefined, ...issues: readonly Issue[]): Outcome {
  const outcome = outcomeOf()
  return { ...outcome, id, judged: { ...outcome.judged, issues } }
}

const outcomes = [
  outcomeWith(undefined, issueOf('required', 'phone'), issueOf('recommended', 'website')),
  outcomeWith('CUST1', issueOf('required', 'size')),
  outcomeWith(undefined, issueOf('recommended', 'email')),
  outcomeWith('CUST2', issueOf('required', 'phone')),
]

describe('notebook', () => {
  test('counts codes by field, and keeps the first and the last number', () => {
    const notes = notebook()
    outcomes.forEach(notes.note)
    const { frequencies, ...numbers } = notes.take()
    expect(numbers).toEqual({ firstNumber: 'CUST1', lastNumber: 'CUST2' })
    expect(frequencies.map(({ issue, count, fields }) => [issue.code, count, [...fields]])).toEqual([
      [
        'required',
        3,
        [
          ['phone', 2],
          ['size', 1],
        ],
      ],
      [
        'recommended',
        2,
        [
          ['website', 1],
          ['email', 1],
        ],
      ],
    ])
  })

  test('forgets what was taken', () => {
    const notes = notebook()
    outcomes.forEach(notes.note)
    notes.take()
    expect(notes.take()).toEqual({ frequencies: [], firstNumber: undefined, lastNumber: undefined })
  })

  test('says of notes that were taken apart what one says of all, whatever the parts', () => {
    const whole = notebook()
    outcomes.forEach(whole.note)
    const all = whole.take()
    for (let border = 0; border <= outcomes.length; border += 1) {
      const sum = notebook()
      for (const part of [outcomes.slice(0, border), outcomes.slice(border)]) {
        const notes = notebook()
        part.forEach(notes.note)
        sum.add(notes.take())
      }
      expect(sum.take()).toEqual(all)
    }
  })
})

describe('mostFrequent', () => {
  test('gives the most frequent codes first, ten at most', () => {
    const notes = notebook()
    for (let code = 0; code < 20; code += 1) notes.note(outcomeWith(undefined, issueOf(`code_${code}`, 'phone')))
    notes.note(outcomeWith(undefined, issueOf('code_15', 'size')))
    const most = mostFrequent(notes.take().frequencies)
    expect(most).toHaveLength(10)
    expect(most[0]).toMatchObject({ count: 2, issue: { code: 'code_15' } })
  })
})

describe('withoutNotes', () => {
  test('notes nothing, and takes no offence at notes', () => {
    withoutNotes.addNotes(notebook().take())
    expect(withoutNotes.takeNotes()).toBeUndefined()
  })
})
