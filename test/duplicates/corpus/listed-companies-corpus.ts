import { divisions } from '../../../src/data/divisions/index.ts'
import { placesOf } from '../../../src/kinds/divisions/places.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'
import { brandsOfCompanies } from '../../golden/company-names.ts'
import { type LabelledCorpus, labelledCorpus } from './labelled-corpus.ts'
import { slipsOf } from './slips.ts'
import { soundingAlike } from './sounding-alike.ts'

const places = placesOf(indexDivisions(divisions))

/** Brands of real public companies, none of them made for this; but for those of firms that have a place for a brand (宁波银行). */
const brands = brandsOfCompanies
  .map(([, brand]) => brand)
  .filter((brand) => brand.length > 1 && places.placeAt(brand)?.name !== brand)

/** Characters that are taken for each other by eye. */
const lookAlike =
  '己已 未末 土士 日曰 天夫 人入 八人 千干 大太 木本 王玉 今令 兰三 永水 目日 田由 申甲 石右 白自 百自 光先 万方 友发 兴共 辰展 晨晟 宏宠 瑞端 泰秦 华毕 盛威 明朋 阳阴 汇江 源原 恒桓 佳住 信住 通道 达过 新析 美关 金全 丰半 科料 技枝 贸货 易昜 有冇 限眼 公么 司可'

/** A second corpus that rules and weights are chosen with: brands of real companies, other trades, places, people, slips and shares. */
export function listedCompaniesCorpus(companies = 6000, seed = 77_003): LabelledCorpus {
  return labelledCorpus({
    seed,
    companies,
    stock: {
      brands,
      trades:
        '智能装备 软件 供应链管理 农业发展 电气 纺织 家具制造 旅游 检测技术 实业 光电科技 包装材料 广告 精密机械 能源 医药 教育咨询 物业服务 半导体 服饰 仪器仪表 酒店管理 国际贸易 建材 数据服务'.split(
          ' ',
        ),
      places: [
        ['天津市', '', '河西区'],
        ['重庆市', '', '渝北区'],
        ['上海市', '', '静安区'],
        ['山东省', '青岛市', '市南区'],
        ['山东省', '济南市', '历下区'],
        ['福建省', '厦门市', '思明区'],
        ['陕西省', '西安市', '雁塔区'],
        ['辽宁省', '大连市', '中山区'],
        ['河南省', '郑州市', '金水区'],
        ['湖南省', '长沙市', '岳麓区'],
        ['安徽省', '合肥市', '蜀山区'],
        ['江苏省', '南京市', '鼓楼区'],
        ['浙江省', '宁波市', '鄞州区'],
        ['广东省', '东莞市', ''],
        ['广西壮族自治区', '南宁市', '青秀区'],
      ],
      roads:
        '香港中路 经十路 湖滨南路 科技二路 五四广场路 花园路 岳麓大道 望江西路 中央路 百丈东路 鸿福路 民族大道 南京路 北京路 友谊路 金融街 新溉大道 泉城路 软件园二期路 长江西路 会展北路 唐延路'.split(
          ' ',
        ),
      surnames: [...'郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾'],
      givenNames:
        '鹏 波 斌 辉 刚 健 亮 峰 凯 琳 雪 梅 婷 慧 颖 倩 霞 浩然 宇轩 梓萱 天佑 嘉怡 立新 春梅 永福 德华 玉兰 振宇 美玲 一鸣 正阳 若曦'.split(
          ' ',
        ),
    },
    slips: slipsOf(
      soundingAlike(`${brands.join('')}科技信息贸易制造食品工程电子文化医疗物流环保材料网络管理`),
      lookAlike.split(' '),
      '安博成东发广海嘉凯隆民能普清荣升特维信业',
    ),
    variations: {
      none: 4,
      brackets: 12,
      blanks: 5,
      regionMoved: 12,
      regionMovedInside: 8,
      regionWritten: 10,
      regionDropped: 8,
      liability: 7,
      brandOnly: 5,
      brandAndTrade: 8,
      regionAndBrand: 5,
      truncated: 1,
      substitution: 8,
      omission: 3,
      doubling: 1,
      exchange: 2,
      homophone: 9,
      formerInBrackets: 3,
      formerInRemark: 3,
      formerUnsaid: 4,
    },
    neighbours: {
      group: 4,
      branch: 4,
      otherForm: 4,
      otherCity: 4,
      otherTrade: 4,
      sameHouse: 3,
      soundsAlike: 3,
      looksAlike: 3,
      sameAgent: 0.4,
    },
    repeated: 0.35,
    neighboured: 0.5,
  })
}
