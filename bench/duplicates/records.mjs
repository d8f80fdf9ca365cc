/**
 * Made-up customers, the same ones each time: names of town, brand, trade and form, numbers of telephones. Every tenth is an
 * earlier one again, written a little differently; every twentieth shares its number with another.
 *
 * @param {number} count
 * @returns {{ name: string, phone: string }[]}
 */
export function customersOf(count) {
  const next = chanceOf(20_261_125)
  const oneOf = (list) => list[Math.floor(next() * list.length)]
  const customers = []
  for (let index = 0; index < count; index += 1) {
    const earlier = customers[Math.floor(next() * index)]
    if (index > 100 && next() < 0.1) {
      const name = rewritten(earlier.name, next)
      customers.push({ name: asRead(name), phone: next() < 0.6 ? earlier.phone : phoneOf(next) })
      continue
    }
    const brand = Array.from({ length: next() < 0.6 ? 2 : next() < 0.7 ? 3 : 4 }, () => brandCharacter(next)).join('')
    const name = `${oneOf(towns)}${brand}${oneOf(trades)}${oneOf(forms)}`
    customers.push({ name: asRead(name), phone: earlier && next() < 0.05 ? earlier.phone : phoneOf(next) })
  }
  return customers
}

/** A text of one piece, as a file gives it: one that was put together is copied by whoever looks at it first, and none should pay for that. */
function asRead(text) {
  return Buffer.from(text).toString()
}

const towns =
  '北京 北京市 上海 上海市 深圳市 广东省深圳市 广州 杭州 杭州市 苏州 成都市 武汉 南京 青岛市 厦门 西安 重庆市 天津 宁波 东莞市'.split(
    ' ',
  )
const trades =
  '科技 信息技术 贸易 商贸 机械制造 食品 建筑工程 电子科技 文化传媒 医疗器械 物流 环保科技 餐饮管理 新材料 网络科技 企业管理咨询 装饰工程 汽车销售 生物科技 化工'.split(
    ' ',
  )
const forms = ['有限公司', '有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司']

/** Some characters stand in many brands, most in few: the square leans to the beginning of the list. */
function brandCharacter(next) {
  return String.fromCharCode(0x4e00 + Math.floor(next() * next() * 3000))
}

function phoneOf(next) {
  return `1${['38', '39', '58', '86', '77', '35'][Math.floor(next() * 6)]}${String(Math.floor(next() * 100_000_000)).padStart(8, '0')}`
}

function rewritten(name, next) {
  const kind = next()
  if (kind < 0.3) return name.replace(/有限公司$/, '有限责任公司')
  if (kind < 0.6) return name.replace(/^(.{2})市/, '$1')
  const at = Math.floor(next() * (name.length - 4))
  return kind < 0.8
    ? name.slice(0, at) + name.slice(at + 1)
    : name.slice(0, at) + brandCharacter(next) + name.slice(at + 1)
}

/** mulberry32. */
function chanceOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
