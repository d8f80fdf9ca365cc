import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { divisionCodeOf, parseAddress, type StreetLookup } from '../../../src/kinds/address/parse-address.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'
import { addressPieces, fullAddress } from '../../arbitraries/address.ts'
import { anyText, textOf } from '../../arbitraries/raw-text.ts'
import { addresses, ambiguousAddresses, type LabelledAddress, retiredAddresses, traps } from '../../golden/addresses.ts'

const index = indexDivisions(divisions)

function labelOf(text: string): LabelledAddress {
  const { province, city, district, street, retired } = parseAddress(text, index)
  return { text, province, city, district, street, ...(retired && { retired }) }
}

describe('divisionCodeOf', () => {
  test.each(
    [...addresses, ...retiredAddresses, ...traps]
      .map(({ text }) => text)
      .concat(ambiguousAddresses.map(([text]) => text)),
  )('divisionCodeOf tells of %s what parseAddress tells', (text) => {
    expect(divisionCodeOf(text, index)).toBe(parseAddress(text, index).code)
  })

  test('divisionCodeOf tells what parseAddress tells of anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fullAddress.map(({ text }) => text),
          anyText,
          textOf(...addressPieces),
        ),
        (text) => {
          expect(divisionCodeOf(text, index)).toBe(parseAddress(text, index).code)
        },
      ),
    )
  })
})

describe('parseAddress', () => {
  test('parseAddress remembers no more than is right: another text, index or street table is read anew', () => {
    const text = '广东省深圳市南山区科技路1号'
    const own = indexDivisions({ ...divisions, rows: divisions.rows.replaceAll('南山', '北山') })
    const alone = parseAddress(text, index)
    expect(parseAddress(text, index)).toEqual(alone)
    expect(parseAddress('北京市海淀区颐和园路5号', index).district).toBe('海淀区')
    expect(parseAddress(text, own).district).not.toBe('南山区')
    expect(parseAddress(text, index, () => '粤海街道')).not.toEqual(alone)
    expect(parseAddress(text, index)).toEqual(alone)
  })

  test.each(addresses.map((label) => [label.text, label] as const))('parseAddress reads %s', (text, label) => {
    expect(labelOf(text)).toEqual(label)
    expect(parseAddress(text, index)).not.toHaveProperty('candidates')
  })

  test.each(retiredAddresses.map((label) => [label.text, label] as const))(
    'parseAddress says what is retired in %s',
    (text, label) => {
      expect(labelOf(text)).toEqual(label)
    },
  )

  test.each(traps.map((label) => [label.text, label] as const))(
    'parseAddress claims no more than %s says',
    (text, label) => {
      expect(labelOf(text)).toEqual(label)
    },
  )

  test.each(ambiguousAddresses)('parseAddress leaves the candidates of %s', (text, candidates) => {
    const address = parseAddress(text, index)
    expect(address.candidates).toEqual(candidates)
    expect(address).not.toHaveProperty('district')
  })

  test('parseAddress reads every district in force behind the levels above it', () => {
    fc.assert(
      fc.property(fullAddress, ({ text, province, city, district }) => {
        expect(labelOf(text)).toEqual({
          text,
          province: province.name,
          city: city?.name,
          district: district.name,
          street: undefined,
        })
        expect(parseAddress(text, index).code).toBe(district.code)
      }),
      { numRuns: 5000 },
    )
  })

  test('parseAddress gives a code in force, and names that belong to it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, textOf(...addressPieces)), (text) => {
        const { code, province, city, district } = parseAddress(text, index)
        const deepest = district ?? city ?? province
        expect(code === undefined ? undefined : index.current.get(code)?.name).toBe(deepest)
        if (code !== undefined) expect(index.current.get(`${code.slice(0, 2)}0000`)?.name).toBe(province)
      }),
      { numRuns: 3000 },
    )
  })

  test('parseAddress keeps every character behind the levels in street and rest', () => {
    const { street = '', rest } = parseAddress('安徽省合肥市高新区蜀山区井岗镇望江西路1号', index)
    expect([street, rest]).toEqual(['井岗镇', '高新区望江西路1号'])
  })

  test('parseAddress keeps an unrecognised text whole', () => {
    expect(parseAddress('人民路1号', index)).toEqual({ rest: '人民路1号' })
    expect(parseAddress('', index)).toEqual({ rest: '' })
    expect(parseAddress('广东省'.repeat(200), index)).toEqual({ rest: '广东省'.repeat(200) })
  })

  test('parseAddress asks the table of streets of the host with the code and the text behind it', () => {
    const asked: string[][] = []
    const streets: StreetLookup = (code, text) => {
      asked.push([code, text])
      return code === '440305' && text.startsWith('粤海') ? '粤海街道' : undefined
    }
    expect(parseAddress('广东省深圳市南山区粤海科技园', index, streets)).toEqual({
      province: '广东省',
      city: '深圳市',
      district: '南山区',
      code: '440305',
      street: '粤海街道',
      rest: '粤海科技园',
    })
    expect(parseAddress('广东省深圳市南山区粤海街道科技园', index, streets).rest).toBe('科技园')
    expect(parseAddress('广东省东莞市长安镇1号', index, streets).street).toBe('长安镇')
    expect(asked).toEqual([
      ['440305', '粤海科技园'],
      ['440305', '粤海街道科技园'],
      ['441900', '长安镇1号'],
    ])
  })

  test('parseAddress without a table reads the form of names and gives no code', () => {
    expect(parseAddress('广东省深圳市福田区香蜜湖街道1号')).toEqual({
      province: '广东省',
      city: '深圳市',
      district: '福田区',
      street: '香蜜湖街道',
      rest: '1号',
    })
    expect(parseAddress('北京市朝阳区建国路1号')).toEqual({ province: '北京市', district: '朝阳区', rest: '建国路1号' })
    expect(parseAddress('江苏省苏州市高新区1号')).toEqual({ province: '江苏省', city: '苏州市', rest: '高新区1号' })
    expect(parseAddress('人民路1号')).toEqual({ rest: '人民路1号' })
  })
})
