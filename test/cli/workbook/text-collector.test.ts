import { expect, test } from 'vitest'
import { textCollector } from '../../../src/cli/workbook/text-collector.ts'

test('textCollector puts runs together without the reading', () => {
  const collector = textCollector()
  const run = (name: string, text: string) => {
    collector.open(name)
    collector.text(text)
    collector.close(name)
  }
  collector.begin()
  run('t', '某某')
  run('rPr', '粗体')
  collector.open('rPh')
  run('t', 'もう')
  collector.close('rPh')
  run('t', '公司_x000A_')
  expect(collector.end()).toBe('某某公司\n')
  collector.begin()
  run('v', '5')
  expect(collector.end()).toBe('5')
})

test('textCollector keeps no more than a cell may hold, and one character', () => {
  const collector = textCollector()
  collector.begin()
  collector.open('t')
  for (let piece = 0; piece < 10; piece += 1) collector.text('长'.repeat(20_000))
  expect(collector.end()).toHaveLength(32_768)
})
