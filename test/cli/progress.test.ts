import { describe, expect, test } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'
import { chinese } from '../../src/cli/words/zh-cn.ts'
import { fakeHost } from './fake-host.ts'

const counting = { summary: () => ({ records: 7, refused: 2 }) }

/** What is written when time passes, one look at a time. */
function shown(terminal: boolean, toFile: boolean): string {
  let time = 0
  const host = { ...fakeHost({ terminal }), now: () => new Date(time) }
  const progress = progressOn(host, toFile, chinese)
  for (const passed of [100, 150, 199]) {
    time += passed
    progress.show(counting)
  }
  progress.clear()
  progress.clear()
  return host.written.stderr
}

describe('progressOn', () => {
  test('shows the figures now and then, and clears its line once', () => {
    expect(shown(true, true)).toBe('\r\u001b[K已检查7条，拒绝2条\r\u001b[K')
  })

  test('is silent where the report is on the same terminal, or nobody looks', () => {
    expect(shown(true, false)).toBe('')
    expect(shown(false, true)).toBe('')
  })
})
