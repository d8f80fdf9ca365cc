import { describe, expect, test } from 'vitest'
import { answersInThreads, type ThreadPlan } from '../../../src/cli/threads/answers-in-threads.ts'
import { judgingJob } from '../../../src/cli/threads/thread-job.ts'
import { settingsFrom } from '../fake-host.ts'

/** Threads that run this, where `answer(batch)` sends an answer. */
function planOf(onBatch: string, jobs = 2): ThreadPlan {
  const text = `import { parentPort } from 'node:worker_threads'
    const answer = (message) => parentPort.postMessage(message)
    parentPort.on('message', (batch) => { ${onBatch} })`
  return {
    program: new URL(`data:text/javascript,${encodeURIComponent(text)}`),
    jobs,
    job: { command: 'filter', ...judgingJob(settingsFrom()) },
    threadEnded: (exitCode) => `ended ${exitCode}`,
  }
}

async function* upTo(count: number, seen: number[] = []): AsyncGenerator<number> {
  for (let batch = 0; batch < count; batch += 1) {
    seen.push(batch)
    yield batch
  }
}

const answersTo = (batches: AsyncIterable<number>, plan: ThreadPlan) =>
  answersInThreads<number, number>(batches, plan, () => [])

async function all(answers: AsyncIterable<readonly [number, number]>): Promise<(readonly [number, number])[]> {
  const found = []
  for await (const answer of answers) found.push(answer)
  return found
}

describe('answersInThreads', () => {
  test.each([1, 2, 5])(
    'gives every answer beside its batch, in order, whichever of %i threads is quick',
    async (jobs) => {
      const plan = planOf(
        'const end = Date.now() + ((batch * 7) % 5); while (Date.now() < end); answer(batch * 2)',
        jobs,
      )
      expect(await all(answersTo(upTo(40), plan))).toEqual(Array.from({ length: 40 }, (_, at) => [at, at * 2]))
    },
  )

  test('gives nothing for nothing', async () => {
    expect(await all(answersTo(upTo(0), planOf('answer(batch)')))).toEqual([])
  })

  test('reads no further ahead than its threads have work', async () => {
    const seen: number[] = []
    let taken = 0
    for await (const _answer of answersTo(upTo(30, seen), planOf('answer(batch)'))) {
      taken += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(seen.length - taken).toBeLessThanOrEqual(5)
    }
    expect(taken).toBe(30)
  })

  test('answers as soon as it can, though the input stays open', async () => {
    async function* open(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const answers = answersTo(open(), planOf('answer(batch)'))
    expect((await answers.next()).value).toEqual([1, 1])
  })

  test('hands on what stops the input, and leaves no thread behind', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1
      throw new Error('input')
    }
    await expect(all(answersTo(broken(), planOf('answer(batch)')))).rejects.toThrow('input')
  })

  test.each([
    ['throws', "if (batch === 3) throw new TypeError('thread'); answer(batch)", { name: 'TypeError' }],
    ['ends', 'if (batch === 3) process.exit(7); answer(batch)', { message: 'ended 7', exitCode: 4 }],
    [
      'runs out of memory',
      'if (batch === 3) { const all = []; for (;;) all.push(new Array(1e6).fill(0)) } answer(batch)',
      {
        code: 'ERR_WORKER_OUT_OF_MEMORY',
      },
    ],
  ])('gives the answers before, and then fails, where a thread %s', async (_, onBatch, reason) => {
    const got: number[] = []
    const run = async () => {
      for await (const [batch] of answersTo(upTo(30), planOf(onBatch, 1))) got.push(batch)
    }
    await expect(run()).rejects.toMatchObject(reason)
    expect(got).toEqual([0, 1, 2])
  })

  test('fails where a thread cannot even begin', async () => {
    const plan = { ...planOf(''), program: new URL('data:text/javascript,throw new SyntaxError()') }
    await expect(all(answersTo(upTo(3), plan))).rejects.toMatchObject({ name: 'SyntaxError' })
  })
})
