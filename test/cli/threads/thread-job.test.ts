import { describe, expect, test } from 'vitest'
import { speechOf } from '../../../src/cli/settings.ts'
import { jobsOf, judgingJob } from '../../../src/cli/threads/thread-job.ts'
import { settingsFrom } from '../fake-host.ts'

describe('jobsOf', () => {
  test('is one thread unless more are asked for, and more do not number', () => {
    const speech = speechOf('en')
    expect([jobsOf({}, speech), jobsOf({ jobs: 3 }, speech), jobsOf({ jobs: 1, numberFrom: 5 }, speech)]).toEqual([
      1, 3, 1,
    ])
    expect(() => jobsOf({ jobs: 2, numberFrom: 5 }, speech)).toThrow('--number-from')
  })
})

describe('judgingJob', () => {
  test('is plain data, which a thread can be given', () => {
    const job = judgingJob(settingsFrom())
    expect(structuredClone(job)).toEqual(job)
  })
})
