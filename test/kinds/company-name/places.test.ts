import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { splitPlaces } from '../../../src/kinds/company-name/places.ts'
import { placesOf, provincePlaces, withProvinces } from '../../../src/kinds/divisions/places.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'

const places = withProvinces(placesOf(indexDivisions(divisions)))
const placeAndCore = (head: string) => {
  const { place, core } = splitPlaces(head, places)
  return [place, core]
}

describe('splitPlaces', () => {
  test.each([
    ['深圳市腾讯计算机系统', '深圳市', '腾讯计算机系统'],
    ['广东省深圳市样例科技', '广东省深圳市', '样例科技'],
    ['江苏连云港港口', '江苏', '连云港港口'],
    ['山东滨州渤海活塞', '山东滨州', '渤海活塞'],
    ['广州白云山医药集团', '广州', '白云山医药集团'],
    ['湖北武昌鱼', '湖北', '武昌鱼'],
    ['新疆独山子天利高新技术', '新疆独山子', '天利高新技术'],
    ['常熟风范电力设备', '常熟', '风范电力设备'],
    ['阿里巴巴（中国）', '中国', '阿里巴巴'],
    ['样例科技（苏州）', '苏州', '样例科技'],
    ['样例（深圳）科技', '深圳', '样例科技'],
    ['中国平安保险（集团）', '中国', '平安保险集团'],
    ['样例（集团）', undefined, '样例集团'],
    ['样例科技（华南）', '华南', '样例科技'],
    ['北京样例（上海）科技', '北京', '样例上海科技'],
    ['3M中国', '中国', '3M'],
    ['浙江省杭州市西湖区样例', '浙江省杭州市西湖区', '样例'],
  ])('splitPlaces of %s is %s and %s', (head, place, core) => {
    expect(placeAndCore(head)).toEqual([place, core])
  })

  test.each(['东方财富信息', '阿里云计算', '长安样例', '和平样例', '华为技术', '北京'])(
    'splitPlaces finds no place in %s',
    (head) => {
      expect(placeAndCore(head)).toEqual([undefined, head])
    },
  )

  test('splitPlaces tells the narrowest place, with the code of the wider where the table knows another of the name', () => {
    expect(splitPlaces('深圳市样例', places).narrowest).toEqual({ name: '深圳市', code: '440300' })
    expect(splitPlaces('浙江省杭州市样例', places).narrowest).toEqual({ name: '杭州市', code: '330100' })
    expect(splitPlaces('深圳市朝阳区样例', places).narrowest).toEqual({ name: '朝阳区', code: '440300' })
  })

  test('splitPlaces without a table knows provinces', () => {
    expect(splitPlaces('北京样例', provincePlaces).place).toBe('北京')
    expect(splitPlaces('深圳样例', provincePlaces).place).toBeUndefined()
  })
})
