import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemInChinese } from '../../../src/cli/words/problem-zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { problemsOfModel } from '../../../src/model/definition/problems-of-model.ts'
import type { NumberSegment } from '../../../src/model/numbering.ts'

const folder = new URL('../../../src/model/definition', import.meta.url).pathname

/** Every problem that the source spells out, with something in each gap. */
function spelledProblems(): string[] {
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const found = [...text.matchAll(/problem: (?:`([^`\n]+)`|'([^'\n]+)')/g)]
    return found.map(([, template, plain]) => plain ?? filled(template ?? ''))
  })
}

function filled(template: string): string {
  return template
    .replace(/\$\{hintOf\(.*$/, '')
    .replace(/\$\{article\(type\)\} \$\{[^}]*\}/g, 'a string')
    .replace(/\$\{listText[^}]*\}.*$/g, 'one of "a", "b"')
    .replace(/\$\{what\}/, 'field')
    .replace(/\$\{measure\}/, 'revenue')
    .replace(/\$\{[^}]*\}/g, '7')
}

describe('problemInChinese', () => {
  test.each([
    ['is missing', '缺少此项'],
    ['is no known key; did you mean "order"?', '没有这个键；是否想写“order”？'],
    ['must be a JSON object', '必须是JSON对象'],
    ['must be an integer', '必须是整数'],
    ['must be one of "error", "warning", null', '必须是其中之一："error", "warning", null'],
    ['must be true', '必须是true'],
    ['names the field "emial", which is not there; did you mean "email"?', '没有字段“emial”；是否想写“email”？'],
    ['names the code of "size" "larg", which is not there', '字段“size”没有选项代码“larg”'],
    ['names the option list "x", which is not there', '没有选项列表“x”'],
    ['turns in a circle: a → b → a', '互相引用，成为循环：a → b → a'],
    ['something new', 'something new'],
  ])('problemInChinese says %j', (problem, chinese) => {
    expect(problemInChinese(problem)).toBe(chinese)
  })

  test('problemInChinese has words for every problem that is spelled in the source', () => {
    const problems = spelledProblems()
    expect(problems.length).toBeGreaterThan(20)
    expect(problems.filter((problem) => problemInChinese(problem) === problem)).toEqual([])
  })

  test('problemInChinese has words for what is wrong with a numbering', () => {
    const sequence = { sequence: { width: 4, overflow: 'grow' } } as const
    const numberings: readonly NumberSegment[][] = [
      [],
      [sequence, { text: '' }],
      [{ check: 'luhn' }, sequence],
      [{ date: 'DD' }, sequence],
      [{ date: 'YYYY' }, { sequence: { ...sequence.sequence, reset: 'day' } }],
      [{ field: 'intent', codes: {} }, sequence],
      [{ field: 'intent', codes: { high: 'A', medium: 'A', low: 'B', none: 'C' } }, sequence],
      [{ field: 'intent', codes: { high: 'A' } }, sequence],
      [{ field: 'email', maximum: 5 }, sequence],
      [{ field: 'remark', maximum: 5 }, sequence],
      [{ field: 'contactTitle', maximum: 5 }, sequence],
      [{ field: 'contactTitle', maximum: 500 }, sequence],
    ]
    for (const segments of numberings) {
      const problems = problemsOfModel({ ...customerModel, numbering: { segments, timeZone: 'Asia/Shanghai' } })
      expect(problems.length, JSON.stringify(segments)).toBeGreaterThan(0)
      for (const { problem } of problems) expect(problemInChinese(problem)).not.toBe(problem)
    }
  })
})
