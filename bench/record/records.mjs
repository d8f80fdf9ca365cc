/**
 * Records in canonical form as `JSON.parse` gives them, the same at every run: companies are public, people invented.
 * `varied` ones lack optional fields now and then, as in life; `uniform` ones all have every key in the same order.
 *
 * @param {number} count
 * @param {{ seed?: number, shape?: 'varied' | 'uniform' }} options
 */
export function validRecords(count, { seed = 1, shape = 'varied' } = {}) {
  const { pick, digits, chance, integer } = dice(seed)
  return Array.from({ length: count }, () => {
    const record = {
      fullName: pick([
        '华为技术有限公司',
        '贵州茅台酒股份有限公司',
        '比亚迪股份有限公司',
        '小米科技有限责任公司',
        '宁德时代新能源科技股份有限公司',
      ]),
      customerType: pick(['potential', 'current', 'churned', 'strategicPartner']),
      industry: pick(['I65', 'C39', 'J66', 'C36', 'F51']),
      size: pick(['small', 'medium', 'large']),
      registeredAddress: pick([
        '广东省深圳市龙岗区坂田街道华为基地',
        '贵州省仁怀市茅台镇茅台路1号',
        '北京市海淀区颐和园路5号',
        '福建省宁德市蕉城区漳湾镇新港路2号',
      ]),
      contactName: pick(['李测试', '*经理', '王小试', '张*']),
      contactTitle: pick(['采购总监', '总经理', 'CTO']),
      phone: pick([`138${digits(8)}`, `010-6${digits(7)}`, `199${digits(8)}/0571-8${digits(7)}`]),
    }
    const optional = {
      email: `ceshi${digits(3)}@example.com`,
      website: pick(['www.example.com', 'example.cn/about']),
      foundedOn: `${integer(1980, 2025)}-0${integer(1, 9)}-1${integer(0, 9)}`,
      mainBusiness: '通信设备与终端的研发、生产和销售',
      annualRevenue: integer(0, 10_000_000) / 100,
      targetCustomers: '中小企业',
      demandTypes: pick([['purchase'], ['purchase', 'consulting'], ['other']]),
      demandDetail: '采购一套办公系统，预算20–30万，3个月内上线',
      intent: pick(['high', 'medium', 'low', 'none']),
      owner: '*经理',
      nextFollowUpOn: `2026-12-1${integer(0, 9)}`,
      remark: '展会上认识，需要尽快联系',
    }
    for (const key of Object.keys(optional)) if (chance(0.7) || shape === 'uniform') record[key] = optional[key]
    return JSON.parse(JSON.stringify(record))
  })
}

/** Values that no implementation may accept, and that no normalising repairs, per field. */
const wrong = {
  fullName: ['', '京', '12345'],
  customerType: ['prospect', 7],
  industry: ['计算机', 'Z99'],
  size: ['huge'],
  registeredAddress: ['', '某某路'],
  contactName: ['', '12345'],
  contactTitle: [null],
  phone: ['1381234567', '62345678', '12345678901'],
  email: ['a@', 'a b@example.com', 'a@localhost'],
  website: ['localhost', 'exa mple.com'],
  foundedOn: ['2023-02-29', '2100-02-29', '1999-13-01', 'yesterday'],
  annualRevenue: [-1, 200_000_000, 1.234],
  demandTypes: [['nothing']],
  intent: ['maybe'],
  nextFollowUpOn: ['2026-02-30', '2026-12-32'],
}

/** Valid records with one to three fields spoiled; in `varied` ones a required field may be missing instead. */
export function invalidRecords(count, { seed = 2, shape = 'varied' } = {}) {
  const { pick, chance, integer } = dice(seed)
  return validRecords(count, { seed, shape }).map((record) => {
    for (let spoiled = integer(1, 3); spoiled > 0; spoiled -= 1) {
      const key = pick(Object.keys(wrong))
      record[key] = pick(wrong[key])
    }
    const missing = shape === 'varied' && chance(0.2) ? pick(['fullName', 'phone', 'contactTitle']) : undefined
    return JSON.parse(JSON.stringify({ ...record, [missing]: undefined }))
  })
}

/** Chance that is the same at every run (a linear congruential generator, Numerical Recipes). */
export function dice(seed) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const integer = (from, to) => from + Math.floor(next() * (to - from + 1))
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)],
    digits: (length) => Array.from({ length }, () => integer(0, 9)).join(''),
    chance: (share) => next() < share,
  }
}
