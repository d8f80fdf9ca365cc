import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { storedRecords } from '../../../src/cli/import/stored-records.ts'
import { english } from '../../../src/cli/words/en.ts'
import type { KeyFields } from '../../../src/import/record-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function stored(text: string, key: KeyFields = ['fullName']) {
  const path = join(folder, 'stored.ndjson')
  writeFileSync(path, text)
  return [...storedRecords(path, key, english)]
}

test('storedRecords takes records, and what the command itself writes', () => {
  const lines = [
    '\ufeff{"id":"C1","fullName":"A"}',
    '',
    '{"row":2,"action":"create","id":"C2","record":{"fullName":"B"}}',
    '{"row":3,"ok":true,"value":{"fullName":"C"}}',
    '{"phone":"1"}',
  ]
  expect(stored(lines.join('\n'))).toEqual([
    ['a', { fullName: 'A' }],
    ['b', { fullName: 'B' }],
    ['c', { fullName: 'C' }],
  ])
  expect(stored(lines.join('\n'), 'id').map(([key]) => key)).toEqual(['c1', 'c2'])
})

test('storedRecords names the line that is no record', () => {
  for (const line of ['{torn', '[1]', '5']) expect(() => stored(`{}\n${line}`)).toThrow('Line 2')
  expect(() => storedRecords(join(folder, 'none'), 'id', english)).toThrow('none')
})
