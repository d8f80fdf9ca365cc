import { describe, expect, test } from 'vitest'
import { decodeDivisions, decodeRetired, stemOf } from '../../../src/kinds/divisions/division-table.ts'

const rows = '#11北京s&01东城q西城q05朝阳q#13河北p@01石家庄s02长安q@02唐山s#42湖北p&90神农架林区o'

describe('decodeDivisions', () => {
  test('decodeDivisions reads numbers, counts on where there is none, and levels', () => {
    expect([...decodeDivisions(rows).values()].map(({ code, name, level }) => `${code} ${name} ${level}`)).toEqual([
      '110000 北京市 province',
      '110101 东城区 district',
      '110102 西城区 district',
      '110105 朝阳区 district',
      '130000 河北省 province',
      '130100 石家庄市 city',
      '130102 长安区 district',
      '130200 唐山市 city',
      '420000 湖北省 province',
      '429001 神农架林区 district',
    ])
    expect(decodeDivisions('').size).toBe(0)
  })
})

describe('decodeRetired', () => {
  test('decodeRetired reads names, endings, whole names and several successors', () => {
    const current = decodeDivisions(rows)
    const retired = decodeRetired('@110103崇文q01;@110201x110102;@130209=130102;10郊q130102,110105;', current)
    expect(retired.map(({ code, name, successors }) => [code, name, successors.map((one) => one.code)])).toEqual([
      ['110103', '崇文区', ['110101']],
      ['110201', '西城县', ['110102']],
      ['130209', '长安区', ['130102']],
      ['130210', '郊区', ['130102', '110105']],
    ])
    expect(decodeRetired('', current)).toEqual([])
  })
})

describe('stemOf', () => {
  test('stemOf takes away the longest ending, and never all', () => {
    expect(['萧山区', '大理白族自治州', '锡林郭勒盟', '区', ''].map(stemOf)).toEqual([
      '萧山',
      '大理白族',
      '锡林郭勒',
      '区',
      '',
    ])
  })
})
