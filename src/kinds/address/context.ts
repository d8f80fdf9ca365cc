/**
 * What stands behind a name tells whether the name is meant: 北京 of 北京市 or of 北京西路. All patterns are anchored at a
 * position and bounded.
 */

/** Whether a short name at the end of which `at` lies is only the beginning of a road's or a building's name. */
export function namesSomethingElse(text: string, at: number): boolean {
  return matchesAt(otherThings, text, at)
}

const otherThings =
  /(?:[东西南北中前后内外新老上下大小一二三四五六七八九十环支横纵]{0,3}(?:路|街|道|巷|弄|胡同|大马路)|湾|[东西南北中]?(?:桥|门|村|岛|陵)(?=$|[^\u4e00-\u9fff]|[东西南北中]?[路街道]|[景风旅度公镇乡])|湖(?=$|[^\u4e00-\u9fff]|[路街景风旅度公镇乡])|里(?=[0-9]|$)|里弄|银行|医院|花园|广场|公园|码头|(?:国际|银行|商务|人民|科技|财经|师范|理工|农业|工业|医科)?(?:大厦|大学|饭店|宾馆|酒店|学院|会馆|会堂|商厦|商城|商场)|大楼|公馆|纪念堂|啤酒|商会)/y

/** Whether the name before `at` is only that of a road (沙县路1号): asked where the name alone would count. */
export function namesRoad(text: string, at: number): boolean {
  return matchesAt(roadEnd, text, at)
}

const roadEnd = /(?:路|大道|大街|街|巷|弄)(?=[0-9甲乙]|$)/y

/** The end of the name of a development zone (开发区, 高新区, 片区 …) that begins here, or -1. Zones are no divisions. */
export function zoneEnd(text: string, at: number): number {
  return endAt(zone, text, at)
}

/** As `zoneEnd`, but for a name that says nothing else: 经济技术开发区, not 东湖新技术开发区. */
export function plainZoneEnd(text: string, at: number): number {
  return endAt(plainZone, text, at)
}

const zone =
  /(?:(?![路街号弄栋室楼幢座])[\u4e00-\u9fff（）]){0,24}?(?:开发区|高新区|经开区|新区|新片区|自由贸易港|试验区|自贸区|保税区|保税港区|保税物流园区|园区|产业园|工业园|科技园|软件园|医药园|物流园|创业园|环科园|投资区|实验区|特区|口岸|示范区|合作区|片区|度假区|管理区|管委会|风景区|名胜区|工业区|加工区|集聚区|集中区|港区|功能区|科学城|知识城|生态城|科技城|新城|新市镇|兵团(?:第[一二三四五六七八九十]{1,3}师)?)(?:（[\u4e00-\u9fff]{1,12}）)?/y

const plainZone =
  /(?:国家级?|省级|市级)?(?:经济|高新|新?技术|产业|工业|综合|出口|自由|贸易|旅游|循环){0,5}(?:开发区|特区|高新区|经开区|试验区|自贸区|自贸试验区|保税区|保税港区|园区|园|加工区|度假区|片区|自贸片区)/y

/** `中国（上海）自由贸易试验区`: where the name of the province in brackets begins and ends, and the zone ends. */
export function freeTradeZoneAt(text: string, at: number): { name: string; end: number } | undefined {
  freeTradeZone.lastIndex = at
  const found = freeTradeZone.exec(text)
  return found?.[1] === undefined ? undefined : { name: found[1], end: freeTradeZone.lastIndex }
}

const freeTradeZone = /中国（([\u4e00-\u9fff]{2,3})）(?:自由贸易试验区|自贸试验区|自贸区|自由贸易区)/y

/** Where an address begins behind a country and a code of six digits (postal code, or that of the division). */
export function headEnd(text: string): number {
  return Math.max(0, endAt(head, text, 0))
}

const head =
  /(?:（?(?:邮编|邮政编码)?[:：]?[0-9]{6}）?[，,、 -]?(?=[\u4e00-\u9fff]))?(?:中华人民共和国|中国大陆|中国(?!（)|P\.?R\.?China,?)?[，,、· -]{0,2}/iy

/** The headings of tables that stand where a level is left out: 市辖区, 省直辖县级行政区划. */
export function headingEnd(text: string, at: number): number {
  return endAt(heading, text, at)
}

/** Whether one of those headings can begin here, by its first character: cheap, and mostly no. */
export function mayBeHeading(text: string, at: number): boolean {
  return at < text.length && '省自直市县'.includes(text.charAt(at))
}

const heading = /(?:省|自治区)?直辖(?:县级)?(?:行政区划|行政单位|县)?|市辖区|市辖县|县(?=[\u4e00-\u9fff]{1,12}县)/y

/** The first position from here that is no mark between levels. */
export function skipMarks(text: string, at: number): number {
  let end = at
  while (marks.includes(text.charAt(end)) && end < text.length) end += 1
  return end
}

const marks = ' -‐‑‒–—,，、;；/|>_·.'

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
