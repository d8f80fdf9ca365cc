import { PassThrough, Readable } from 'node:stream'
import type { Host } from '../../src/cli/host.ts'
import { type Settings, settingsOf, speechOf } from '../../src/cli/settings.ts'

/** A host inside the test: what is written to it can be read. */
export interface FakeHost extends Host {
  readonly written: { stdout: string; stderr: string }
}

/** A host with this on its standard input, at this time. */
export function fakeHost({ stdin = '', now = '2026-11-23T01:00:00Z', terminal = false } = {}): FakeHost {
  const written = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof written) => {
    const stream = new PassThrough()
    stream.on('data', (text) => {
      written[name] += String(text)
    })
    return Object.assign(stream, { isTTY: terminal })
  }
  return {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    env: {},
    now: () => new Date(now),
    threadProgram: new URL('data:text/javascript,'),
    onStop: new Set(),
    written,
  }
}

/** The settings of a run on 2026-11-23. */
export function settingsFrom(numberFrom?: number): Settings {
  return settingsOf(
    { model: 'customer', occasion: 'create', today: '2026-11-23', ...(numberFrom === undefined ? {} : { numberFrom }) },
    speechOf('zh-CN'),
    fakeHost(),
  )
}
