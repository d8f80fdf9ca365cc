import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { csvLine } from 'kehu/pipeline'
import type { Format } from '../tasks/task.ts'

const parts = {
  place: ['杭州', '宁波', '苏州', '成都', '武汉', '西安', '青岛', '厦门', '长沙', '合肥'],
  name: [...'云帆远景恒泰明德鼎新瑞丰嘉禾博雅锦程弘毅卓越启航润泽天成凯旋盛世同创正元华安'],
  business: ['信息技术', '机械设备', '贸易', '建筑工程', '生物科技', '食品', '物流', '电子科技'],
  industry: ['I65', 'C35', 'F51', 'E47', 'C27', 'C14', 'G54', 'C39'],
  address: [
    '浙江省杭州市西湖区文三路',
    '浙江省宁波市鄞州区天童南路',
    '江苏省苏州市虎丘区狮山路',
    '四川省成都市武侯区天府大道',
    '湖北省武汉市洪山区珞喻路',
    '陕西省西安市雁塔区科技路',
    '山东省青岛市市南区香港中路',
    '福建省厦门市思明区湖滨南路',
    '湖南省长沙市岳麓区麓山南路',
    '安徽省合肥市蜀山区长江西路',
  ],
} as const

type Customer = ReturnType<typeof newCustomer>
type Draw = (limit: number) => number

/** One invented customer, the same for the same number: some were there before, some are damaged in one of many ways. */
export function inventedCustomer(number: number): Customer {
  const draw = drawsOf(number)
  const isKnown = number > 20 && draw(12) === 0
  return damaged(
    isKnown ? enteredAgain(inventedCustomer(1 + draw(Math.ceil(number / 8))), draw) : newCustomer(draw),
    draw,
  )
}

function newCustomer(draw: Draw) {
  const place = draw(10)
  const business = draw(8)
  // The last is one of few, so that the last two are shared by more records the larger the file is.
  const name = [draw(39), draw(39), draw(39), draw(4)].map((at) => parts.name[at]).join('')
  return {
    fullName: `${parts.place[place]}${name}${parts.business[business]}有限公司`,
    customerType: draw(2) === 0 ? 'potential' : 'current',
    industry: parts.industry[business] ?? '',
    size: 'small',
    registeredAddress: `${parts.address[place]}${1 + draw(900)}号`,
    contactName: '林样例',
    contactTitle: '采购总监',
    // Some people enter anything where they must enter something.
    phone: draw(6) === 0 ? '13800138000' : `13${800_000_000 + draw(99_999_999)}`,
    annualRevenue: `${100 + draw(1900)}万`,
    mainBusiness: draw(20) === 0 ? '设计,生产\n“安装”与 "维护"' : `${parts.business[business]}服务`,
  }
}

/** The same customer as somebody else enters it; the group of that name is another one. */
function enteredAgain(customer: Customer, draw: Draw): Customer {
  const name = customer.fullName.trim()
  const rest = name.slice(2).replace('有限公司', '')
  const phone = `13${800_000_000 + draw(99_999_999)}`
  switch (draw(4)) {
    case 0:
      return { ...customer, fullName: `${rest}（${name.slice(0, 2)}）有限责任公司`, phone }
    case 1:
      return { ...customer, fullName: rest.slice(0, 4) }
    case 2:
      return { ...customer, fullName: name.replace('有限公司', '集团有限公司') }
    default:
      return { ...customer, fullName: name.replace('有限', ' 有限'), phone: `${customer.phone}/${phone}` }
  }
}

function damaged(customer: Customer, draw: Draw): Customer {
  switch (draw(25)) {
    case 0:
      return { ...customer, phone: customer.phone.slice(1) }
    case 1:
      return { ...customer, contactName: '' }
    case 2:
      return { ...customer, industry: '元宇宙' }
    case 3:
      return { ...customer, size: 'large' }
    case 4:
      return { ...customer, registeredAddress: '黄河路28号' }
    case 5:
      return { ...customer, fullName: ` ${customer.fullName}`, phone: `+86 ${customer.phone}` }
    default:
      return customer
  }
}

/** Writes a file of so many invented customers, with a few rows that cannot be read at all. */
export async function writeInventedCustomers(file: string, format: Format, count: number): Promise<void> {
  const out = createWriteStream(file)
  const keys = Object.keys(inventedCustomer(0)) as (keyof Customer)[]
  if (format === 'csv') out.write(csvLine(keys))
  for (let number = 1; number <= count; number += 1) {
    const customer = inventedCustomer(number)
    const good = format === 'csv' ? csvLine(keys.map((key) => customer[key])) : `${JSON.stringify(customer)}\n`
    if (!out.write(number % 997 === 0 ? unreadable(good, format) : good)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

/** A quote that never closes, a cell too many; a line that is no JSON, a blank one. */
function unreadable(line: string, format: Format): string {
  return format === 'csv' ? `"${line}多,${line}` : `${line.slice(1)}\n${line}`
}

/** Whole numbers below a limit, one after the other; always the same ones for the same number (mulberry32). */
function drawsOf(number: number): Draw {
  let state = Math.imul(number, 0x9e3779b1)
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}
