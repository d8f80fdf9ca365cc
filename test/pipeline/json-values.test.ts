import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonReader } from '../../src/pipeline/json-values.ts'

function elementsOf(text: string, step = text.length || 1): string[] {
  const reader = jsonReader()
  const found: string[] = []
  for (let at = 0; at < text.length; at += step) {
    for (const element of reader.read(text.slice(at, at + step))) found.push(element.text)
  }
  for (const element of reader.end()) found.push(element.text)
  return found
}

describe('jsonReader', () => {
  test.each([
    ['[{"a":"],x{"},{"b":[1,2]}]', ['{"a":"],x{"}', '{"b":[1,2]}']],
    [' [ 1 , "two" , null ] ', ['1', '"two"', 'null']],
    ['\ufeff[]', []],
    ['', []],
    [' \n ', []],
    ['{"a":"\\"}"}', ['{"a":"\\"}"}']],
    ['{"a":1}\n{"b":2}\n', ['{"a":1}', '{"b":2}']],
  ])('cuts %j into its elements', (text, elements) => {
    expect(elementsOf(text)).toEqual(elements)
    expect(elementsOf(text, 1)).toEqual(elements)
  })

  test.each([
    ['[{}, ]', ['{}', '']],
    ['[,{}]', ['', '{}']],
    ['[{"a":1},{"b"', ['{"a":1}', '{"b"']],
    ['[{}', ['{}', '']],
    ['[{} ', ['{}', '']],
    ['[1', ['1', '']],
    ['[', ['']],
    ['[{},', ['{}', '']],
    ['[{}] junk', ['{}', 'junk']],
    ['{"a":', ['{"a":']],
    ['[{"a":1}},{"b":1}]', ['{"a":1}}', '{"b":1}']],
  ])('leaves the damage of %j to JSON.parse', (text, elements) => {
    expect(elementsOf(text)).toEqual(elements)
    expect(elementsOf(text, 1)).toEqual(elements)
  })

  test('says on which line an element begins', () => {
    const reader = jsonReader()
    expect(reader.read('[\n  {"a":\n1},\n\n  {}\n]').map(({ index, line }) => [index, line])).toEqual([
      [1, 2],
      [2, 5],
    ])
  })

  test('empties an element that is longer than any record, and reads on', () => {
    const long = JSON.stringify('x'.repeat(1_100_000))
    expect(elementsOf(`[${long},{"a":1}]`, 65_536)).toEqual(['', '{"a":1}'])
  })

  test('gives back every list of JSON values, wherever the pieces end', () => {
    fc.assert(
      fc.property(fc.array(fc.json()), fc.integer({ min: 1, max: 9 }), (texts, step) => {
        const found = elementsOf(`[${texts.join(',')}]`, step)
        expect(found.map((text) => JSON.parse(text))).toEqual(texts.map((text) => JSON.parse(text)))
      }),
      { numRuns: 1000 },
    )
  })
})
