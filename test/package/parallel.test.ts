import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { goodRecord } from '../record/records.ts'
import { programPath } from '../stores/servers.ts'
import { resultOf } from './result-of.ts'

const host = inject('hostFolder')
const folder = join(host, 'parallel')
const day = ['--today', '2026-11-23']
const kehu = join(host, 'node_modules/.bin/kehu')

const records = Array.from({ length: 3000 }, (_, at) => ({
  ...goodRecord,
  remark: `第${at}行`,
  ...(at % 9 === 0 ? { phone: '1' } : {}),
}))

/** Answers without the number of the row, which counts from the beginning of a chunk. */
const withoutRows = (text: string) => text.replace(/^\{"row":\d+,/gm, '{')

describe('kehu filter and GNU parallel', () => {
  beforeAll(() => {
    if (programPath('parallel') === undefined) throw new Error('There is no GNU parallel: apt-get install parallel')
    mkdirSync(join(folder, 'bin'), { recursive: true })
    for (const name of ['cut.mjs', 'filter-chunks.sh']) {
      copyFileSync(join(packageRoot, 'docs/examples/scale', name), join(folder, name))
    }
    writeFileSync(join(folder, 'all.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('one killed worker fails the run, and the run again completes it, with nothing lost and nothing twice', async () => {
    const chunks = join(folder, 'chunks')
    await resultOf('node', [join(folder, 'cut.mjs'), 'all.ndjson', '100000', chunks], { folder })
    const names = readdirSync(chunks)
    expect(names.length).toBeGreaterThan(8)
    program(
      'kehu',
      `if [ "$(ls "${chunks}" | grep -c judged)" -ge 3 ] && mkdir "${folder}/killed" 2>/dev/null
       then "${kehu}" "$@" | head -c 30000; kill -9 $$; fi
       exec "${kehu}" "$@"`,
    )

    const broken = await filterChunks(chunks)
    expect([broken.code === 0, broken.output]).toEqual([false, ''])
    expect(existsSync(join(folder, 'killed'))).toBe(true)
    const done = answered(chunks)
    expect(done.length).toBeGreaterThanOrEqual(3)
    expect(done.length).toBeLessThan(names.length)

    const whole = await filterChunks(chunks)
    expect(whole.code).toBe(0)
    expect(answered(chunks)).toHaveLength(names.length)
    const alone = await resultOf('sh', ['-c', `"${kehu}" filter ${day.join(' ')} < all.ndjson`], { folder })
    expect(withoutRows(whole.output)).toBe(withoutRows(alone.output))
  })

  test('a worker that fails at every run fails every run', async () => {
    const chunks = join(folder, 'bad')
    await resultOf('node', [join(folder, 'cut.mjs'), 'all.ndjson', '400000', chunks], { folder })
    program('kehu', 'exit 3')
    for (const _run of [1, 2]) expect(await filterChunks(chunks)).toMatchObject({ code: 3, output: '' })
  })
})

/** A program that stands in for another of that name. */
function program(name: string, text: string): void {
  const path = join(folder, 'bin', name)
  writeFileSync(path, `#!/bin/sh\n${text}\n`)
  chmodSync(path, 0o755)
}

const answered = (chunks: string) => readdirSync(chunks).filter((name) => name.endsWith('.judged'))

const filterChunks = (chunks: string) =>
  resultOf('sh', ['-c', `PATH="${folder}/bin:$PATH" ./filter-chunks.sh "${chunks}" ${day.join(' ')}`], {
    folder,
    mayFail: true,
  })
