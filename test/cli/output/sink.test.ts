import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { deviceSink, fileSink, streamSink } from '../../../src/cli/output/sink.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))

describe('streamSink', () => {
  test('passes on what it took at each flush, and waits for a slow reader', async () => {
    const taken: string[] = []
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) => {
        setTimeout(() => {
          taken.push(String(chunk))
          done()
        }, 5)
      },
    })
    const sink = streamSink(slow)
    sink.write('a')
    sink.write('b')
    expect(taken).toEqual([])
    await sink.flush()
    expect(taken).toEqual(['ab'])
    await sink.flush()
    expect(taken).toEqual(['ab'])
  })
})

describe('fileSink', () => {
  test('writes everything, in large pieces', async () => {
    const path = join(folder, 'file')
    const file = openSync(path, 'w')
    const sink = fileSink(file)
    const text = '甲'.repeat(1000)
    for (let count = 0; count < 100; count += 1) sink.write(text)
    expect(readFileSync(path, 'utf8').length).toBeGreaterThan(0)
    await sink.flush()
    closeSync(file)
    expect(readFileSync(path, 'utf8')).toBe(text.repeat(100))
  })

  test('writes bytes behind the text before them', async () => {
    const path = join(folder, 'bytes')
    const file = openSync(path, 'w')
    const sink = fileSink(file)
    sink.write('a')
    sink.write(Uint8Array.of(0xff, 0x00))
    sink.write('b')
    await sink.flush()
    closeSync(file)
    expect([...readFileSync(path)]).toEqual([0x61, 0xff, 0x00, 0x62])
  })
})

describe('deviceSink', () => {
  test('writes in place', async () => {
    const sink = deviceSink('/dev/null')
    sink.write('gone')
    await sink.flush()
    sink.close()
    expect(() => sink.close()).toThrow()
  })
})
